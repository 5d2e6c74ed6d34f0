import { readXml, type XmlElement } from './xml.ts';

/** What a server says of one thing in a folder, or of the folder itself. */
export interface Described {
  /** As the server wrote it. */
  readonly href: string;
  readonly isFolder: boolean;
  /** Bytes; undefined where it is not said. */
  readonly length: number | undefined;
}

const DAV = 'DAV:';

/** What is asked of each entry. */
export const PROPERTIES_ASKED =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>';

/** Reads the answer to PROPFIND (RFC 4918, 14.16); undefined for anything else. */
export function readMultistatus(text: string): readonly Described[] | undefined {
  const root = readXml(text);
  if (root?.space !== DAV || root.name !== 'multistatus') return undefined;
  const described: Described[] = [];
  for (const response of within(root, 'response')) {
    const href = within(response, 'href')[0]?.text.trim();
    if (!href) return undefined;
    // A status of the whole says that it is not there, or not to be seen.
    if (within(response, 'status').some(status => !isGood(status))) continue;
    const known = within(response, 'propstat')
      .filter(propstat => within(propstat, 'status').every(isGood))
      .flatMap(propstat => within(propstat, 'prop'));
    const types = known.flatMap(prop => within(prop, 'resourcetype'));
    const length = known.flatMap(prop => within(prop, 'getcontentlength'))[0]?.text.trim() ?? '';
    described.push({
      href,
      isFolder: types.some(type => within(type, 'collection').length > 0),
      length: /^\d{1,15}$/.test(length) ? Number(length) : undefined,
    });
  }
  return described;
}

function within({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(child => child.space === DAV && child.name === name);
}

/** `HTTP/1.1 200 OK` */
function isGood({ text }: XmlElement): boolean {
  return /^\s*HTTP\/[\d.]+ 2\d\d\b/.test(text);
}
