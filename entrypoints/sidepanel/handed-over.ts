import type { HandedOver } from '../../core/handed-over.ts';

/** What the panel's address asks for, under the names of what is handed over; a part that is empty asks for nothing. */
export function handedOver(asked: URLSearchParams): HandedOver {
  const [node, note] = [asked.get('node'), asked.get('note')];
  return { ...(node && { node }), ...(note && { note }) };
}
