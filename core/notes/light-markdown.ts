/** Words of a note as they are written, `at` UTF-16 code units from its beginning. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly at: number;
}

/** What stands in a line. A line break is one; strong and emphasised words may hold the other, and links. */
export type Inline =
  | Words
  | { readonly kind: 'break' }
  | { readonly kind: 'strong'; readonly inside: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly inside: readonly Inline[] }
  /** `address` begins with http:// or https://. */
  | { readonly kind: 'link'; readonly address: string; readonly inside: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly inside: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

interface Line {
  readonly text: string;
  readonly at: number;
}

const ITEM = /^ {0,3}(?:([-*+])|(\d{1,9})[.)]) +/;

/**
 * The light Markdown of a note (after CommonMark): paragraphs, lists of one level, bold, italics and links. Whatever is none
 * of these stays as it is written; nothing of it becomes anything else.
 */
export function readLightMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  let list: { isOrdered: boolean; items: Inline[][] } | undefined;
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', inside: readLines(paragraph) });
    if (list) blocks.push({ kind: 'list', ...list });
    paragraph = [];
    list = undefined;
  };
  for (const line of linesOf(text)) {
    const item = ITEM.exec(line.text);
    if (line.text.trim() === '') close();
    else if (!item) {
      if (list) close();
      paragraph.push(line);
    } else {
      const isOrdered = item[2] !== undefined;
      if (list?.isOrdered !== isOrdered) close();
      list ??= { isOrdered, items: [] };
      const { length } = item[0];
      list.items.push(readInline(line.text.slice(length), line.at + length));
    }
  }
  close();
  return blocks;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)]
    .filter(([line]) => line !== '')
    .map(match => ({ text: match[0].replace(/[\r\n]+$/, ''), at: match.index }));
}

function readLines(lines: readonly Line[]): Inline[] {
  return lines.flatMap(({ text, at }, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...readInline(text, at),
  ]);
}

/** Each alternative ends at the next of its own signs, so that no text takes more than a few passes. */
const SIGN =
  /\*\*([^*\s](?:[^*]*[^*\s])?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|\[([^[\]]+)\]\((https?:\/\/[^\s()<>]+)\)|(https?:\/\/[\w\-.~:/?#@!$&'()+,;=%]+)/g;

function readInline(text: string, at: number): Inline[] {
  const found: Inline[] = [];
  let done = 0;
  const words = (end: number) => {
    if (end > done) found.push({ kind: 'words', text: text.slice(done, end), at: at + done });
  };
  for (const match of text.matchAll(SIGN)) {
    const [whole, strong, emphasis, name, address, bare] = match;
    const from = at + match.index;
    words(match.index);
    done = match.index + whole.length;
    if (strong !== undefined) found.push({ kind: 'strong', inside: readInline(strong, from + 2) });
    else if (emphasis !== undefined) found.push({ kind: 'emphasis', inside: readInline(emphasis, from + 1) });
    else if (name !== undefined)
      found.push({ kind: 'link', address: address!, inside: [{ kind: 'words', text: name, at: from + 1 }] });
    else {
      // What ends a sentence or closes a bracket is hardly part of an address.
      const link = bare!.replace(/[.,;:!?')]+$/, '');
      done = match.index + link.length;
      found.push({ kind: 'link', address: link, inside: [{ kind: 'words', text: link, at: from }] });
    }
  }
  words(text.length);
  return found;
}
