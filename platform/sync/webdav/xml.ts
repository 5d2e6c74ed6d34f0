export interface XmlElement {
  /** The namespace, empty for none. */
  readonly space: string;
  /** Without prefix. */
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly tag: string;
  readonly spaces: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const DEEPEST = 32;
/** A folder of ten thousand files has some twelve elements for each. */
const MOST_ELEMENTS = 250_000;

// Each repetition has a bound: what is matched is as long as a server likes.
const PART = '[\\p{L}_][\\p{L}\\p{N}\\p{M}._-]{0,99}';
const NAME = `${PART}(?::${PART})?`;
const VALUE = `"[^<"]{0,999}"|'[^<']{0,999}'`;
const START = new RegExp(
  `<(${NAME})((?:\\s{1,99}${NAME}\\s{0,9}=\\s{0,9}(?:${VALUE})){0,99})\\s{0,99}(/?)>`,
  'uy',
);
const END = new RegExp(`</(${NAME})\\s{0,99}>`, 'uy');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

/** What is passed over, or taken as it stands, by how it begins and ends. */
const COMMENT = ['<!--', '-->'] as const;
const INSTRUCTION = ['<?', '?>'] as const;
const CDATA = ['<![CDATA[', ']]>'] as const;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML as servers answer with it: a service worker has no `DOMParser`. Namespaces are resolved; attributes are looked at for
 * those alone. Undefined for what is not well-formed, has a document type, names other entities than the five, or is beyond
 * the bounds: there is nothing that has to be guessed.
 */
export function readXml(text: string): XmlElement | undefined {
  const top: Open = { tag: '', space: '', name: '', children: [], text: '', spaces: XML_SPACE };
  const open: Open[] = [top];
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const within = open.at(-1)!;
    const between = betweenMarks(text, at);
    const start = between ? null : matched(START, text, at);
    if (between) {
      const plain = between.isPlain ? withoutEntities(between.text) : between.text;
      if (plain === undefined || (within === top && (between.isCdata || plain.trim() !== '')))
        return undefined;
      within.text += plain;
      at = between.end;
    } else if (start) {
      const element = opened(start[1]!, start[2]!, within.spaces);
      if (!element || ++elements > MOST_ELEMENTS || open.length > DEEPEST) return undefined;
      within.children.push(element);
      if (start[3] === '') open.push(element);
      at += start[0].length;
    } else {
      const end = matched(END, text, at);
      if (!end || within === top || within.tag !== end[1]) return undefined;
      open.pop();
      at += end[0].length;
    }
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}

interface Between {
  readonly text: string;
  readonly end: number;
  readonly isPlain?: boolean;
  readonly isCdata?: boolean;
}

/** Text, or what counts as some; undefined where a tag begins, or what should not be there. */
function betweenMarks(text: string, at: number): Between | undefined {
  if (text[at] !== '<') {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    return { text: text.slice(at, end), end, isPlain: true };
  }
  for (const kind of [COMMENT, INSTRUCTION, CDATA]) {
    const [begins, ends] = kind;
    if (!text.startsWith(begins, at)) continue;
    const close = text.indexOf(ends, at + begins.length);
    if (close < 0) return undefined;
    const isCdata = kind === CDATA;
    return { text: isCdata ? text.slice(at + begins.length, close) : '', end: close + ends.length, isCdata };
  }
  return undefined;
}

function matched(token: RegExp, text: string, at: number): RegExpExecArray | null {
  token.lastIndex = at;
  return token.exec(text);
}

const XML_SPACE: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

function opened(tag: string, attributes: string, outer: ReadonlyMap<string, string>): Open | undefined {
  let spaces = outer;
  for (const [, attribute = '', double, single = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) continue;
    const space = withoutEntities(double ?? single);
    if (space === undefined) return undefined;
    spaces = new Map(spaces).set(attribute.slice('xmlns:'.length), space);
  }
  const [name = '', prefix = ''] = tag.split(':').reverse();
  const space = spaces.get(prefix);
  if (space === undefined && prefix !== '') return undefined;
  return { tag, spaces, space: space ?? '', name, children: [], text: '' };
}

function withoutEntities(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const plain = text.replace(/&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));|&/giu, (_, name, decimal, hex) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    const entity =
      name === undefined ? character : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (entity === undefined) isKnown = false;
    return entity ?? '';
  });
  return isKnown ? plain : undefined;
}
