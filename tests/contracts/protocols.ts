import { readdirSync } from 'node:fs';
import type { Protocol } from '../../platform/messaging/protocol.ts';

const FOLDER = 'platform/messaging';

/** What the script in a page answers; the background answers all else. */
const OF_PAGES = ['pageProtocol', 'pageTextProtocol', 'selectionProtocol'];

/** Every protocol that there is, by who answers it; a new one needs to be listed nowhere. */
export async function protocols(): Promise<{ ofBackground: Protocol[]; ofPages: Protocol[] }> {
  const files = readdirSync(FOLDER).filter(file => file.endsWith('protocol.ts'));
  const modules = await Promise.all(files.map(file => import(`../../${FOLDER}/${file}`)));
  const found = modules.flatMap(module => Object.entries(module as Record<string, Protocol>));
  const named = found.filter(([name]) => name.endsWith('Protocol'));
  const isOfPages = ([name]: readonly [string, Protocol]) => OF_PAGES.includes(name);
  return {
    ofBackground: named.filter(one => !isOfPages(one)).map(([, protocol]) => protocol),
    ofPages: named.filter(isOfPages).map(([, protocol]) => protocol),
  };
}
