/** A stretch of text: UTF-16 code units, `end` excluded; empty where the page has words that the source has not. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring characters that are compared on either side, and how many must agree to tell one place from another. */
const NEIGHBOURS = 20;
const FEWEST = 4;

/**
 * Where in a node's text the source's wording of a difference stands: the only place with these words, else the one whose
 * neighbours are most like those on the page. Undefined where two are as likely.
 *
 * @param page the text of the page and where in it the difference is.
 */
export function placeInNode(
  text: string,
  source: string,
  page: Place & { readonly text: string },
): Place | undefined {
  const starts = placesOf(source, text);
  const at = (start: number) => ({ start, end: start + source.length });
  if (source !== '' && starts.length === 1) return at(starts[0]!);
  const before = [
    ...squeeze(page.text.slice(Math.max(0, page.start - 2 * NEIGHBOURS), page.start)),
  ].reverse();
  const after = [...squeeze(page.text.slice(page.end, page.end + 2 * NEIGHBOURS))];
  let best: { start: number; alike: number; isOnly: boolean } | undefined;
  for (const start of starts) {
    const { end } = at(start);
    const alike =
      alikeFrom([...squeeze(text.slice(Math.max(0, start - NEIGHBOURS), start))].reverse(), before) +
      alikeFrom([...squeeze(text.slice(end, end + NEIGHBOURS))], after);
    if (!best || alike > best.alike) best = { start, alike, isOnly: true };
    else if (alike === best.alike) best.isOnly = false;
  }
  return best?.isOnly && best.alike >= FEWEST ? at(best.start) : undefined;
}

/** Where words begin in a text; no words begin everywhere. */
function placesOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && at <= text.length; at = text.indexOf(words, at + 1)) {
    starts.push(at);
    if (at === text.length) break;
  }
  return starts;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** How many characters two sides have in common from the difference outwards. */
function alikeFrom(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < most && one[alike] === other[alike]) alike++;
  return alike;
}
