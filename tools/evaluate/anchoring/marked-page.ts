/** Two characters of the private use area that no page has: they stand around the noted stretch and go where an edit takes it. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A stretch, UTF-16 code units, `end` excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export function markPage(text: string, { start, end }: Place): string {
  return text.slice(0, start) + OPEN + text.slice(start, end) + CLOSE + text.slice(end);
}

/** The page without the two, and where the stretch stands; undefined where it was taken away. */
export function unmarkPage(marked: string): { readonly text: string; readonly place: Place | undefined } {
  const start = marked.indexOf(OPEN);
  const end = marked.indexOf(CLOSE);
  const text = marked.replace(OPEN, '').replace(CLOSE, '');
  return { text, place: start < 0 || end < 0 ? undefined : { start, end: end - 1 } };
}

/** Whether one end of the stretch was taken away without the other. */
export function isHalved(marked: string): boolean {
  return marked.includes(OPEN) !== marked.includes(CLOSE);
}

/** The stretch itself. */
export function stretchOf(marked: string): string {
  return marked.slice(marked.indexOf(OPEN) + 1, marked.indexOf(CLOSE));
}

/** The page with other words in the stretch. */
export function withStretch(marked: string, words: string): string {
  return marked.slice(0, marked.indexOf(OPEN) + 1) + words + marked.slice(marked.indexOf(CLOSE));
}

/** In which paragraph the stretch begins. */
export function ownParagraph(paragraphs: readonly string[]): number {
  return paragraphs.findIndex(paragraph => paragraph.includes(OPEN));
}

/** The sentences in which the stretch stands, from the first to the last of them. */
export function ownSentences(marked: string): Place {
  const ends = [...marked.matchAll(/[。！？；\n][”」\ue001]*/g)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  const [open, close] = [marked.indexOf(OPEN), marked.indexOf(CLOSE)];
  return {
    start: ends.filter(end => end <= open).at(-1) ?? 0,
    end: ends.find(end => end > close) ?? marked.length,
  };
}

export function withoutMarks(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '');
}
