import { type Entry, parse } from '@fluent/syntax';
import { read } from './sources.ts';

/** A message of a catalogue: its key, the variables it needs, and whether it says anything. */
export interface Message {
  readonly key: string;
  readonly variables: readonly string[];
  readonly isEmpty: boolean;
}

export function messagesOf(locale: string, name: string): Message[] {
  const { body } = parse(read(`locales/${locale}/${name}`), {});
  return body.flatMap(entry => messageOf(entry as Entry, `${locale}/${name}`));
}

function messageOf(entry: Entry, where: string): Message[] {
  if (entry.type === 'Junk')
    throw new Error(`locales/${where} has a line that is no Fluent: ${entry.content}`);
  if (entry.type !== 'Message') return [];
  const variables = new Set<string>();
  let words = '';
  walk(entry.value, node => {
    if (node.type === 'VariableReference') variables.add((node.id as { name: string }).name);
    if (node.type === 'TextElement') words += node.value as string;
  });
  const isEmpty = words.trim() === '' && variables.size === 0;
  return [{ key: entry.id.name, variables: [...variables].sort(), isEmpty }];
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const part of node) walk(part, visit);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) visit(node as SyntaxNode);
    for (const part of Object.values(node)) walk(part, visit);
  }
}
