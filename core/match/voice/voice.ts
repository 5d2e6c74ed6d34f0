import type { Span } from '../difference/comparison.ts';
import type { Voice } from '../passage.ts';
import {
  ALSO_SAYS,
  BY,
  CENTRE,
  CONNECTIVE,
  DOCUMENT,
  MAKES,
  OTHERS,
  OURSELVES,
  OWN,
  SAYS,
} from './vocabulary.ts';

/** How many sentences back it is said whose words follow. */
const SENTENCES_BACK = 3;
/** Of the page no more is looked at than so many code units before and after a passage. */
export const REACH = 600;
/** How much of its sentence a passage must be to have been taken over as it stands. */
const MOST = 0.8;

const ATTRIBUTED = new RegExp(
  `(?:${DOCUMENT}|${CENTRE})[^，。；]{0,12}?(?:${SAYS})|${DOCUMENT}[^，。；]{0,12}[：:]|(?:${BY})[^，。；]{0,24}?(?:${DOCUMENT}|(?:中央|国务院|国家)[^，。；]{0,6}(?:部署|要求|精神|规定)|报道|消息|统计|数据)`,
);
const NAMED = new RegExp(`^(?:${DOCUMENT}|${CENTRE})`);
/** A clause that goes on with what the subject of the one before says. */
const SAYS_ON = new RegExp(`^(?:并|还|也)?(?:${ALSO_SAYS})`);
const OWN_SUBJECT = new RegExp(OWN);
const OWN_INSIDE = new RegExp(OURSELVES);
const OWN_TITLE =
  /《(?!关于)[^》]{1,8}?(?<![城股超各])(?:省|市(?!场)|县(?!域)|自治区|自治州)|实施(?:意见|方案|细则|办法)[^》]*》/;
const ISSUES = new RegExp(MAKES);
const ANOTHER = new RegExp(OTHERS);
const AFTERWARDS = new RegExp(
  `^[”」』"]?[，,。]?(?:这|上述|以上)?是?(?:${DOCUMENT})[^，。]{0,6}(?:${SAYS}|的)`,
);
const LIST_ITEM =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[•·*—-]|第[一二三四五六七八九十\d]+[条项])/;

const OPENED = /[“「『"]/;
const CLOSED = /[”」』"]/;

/** What a passage was taken from. */
export interface VoicedSource {
  readonly text: string;
  /** A few words that any page may put above its own: they are somebody's only where that is said. */
  readonly isHeading: boolean;
}

export type KnownVoices = Map<string, Voice | undefined>;

/**
 * Whose words a passage is, by the words around and in it.
 *
 * @param span UTF-16 code units of the whole page `text`, end excluded
 * @param mentionsTitle whether the page names the document, here or elsewhere
 * @param source where that says 我省 itself, the page does not speak by it
 * @param known what was found out about sentences before; the same for all passages of a page
 */
export function voiceOf(
  text: string,
  span: Span,
  mentionsTitle: boolean,
  source: VoicedSource = { text: '', isHeading: false },
  known: KnownVoices = new Map(),
): Voice {
  const ourselves = text.slice(span.start, span.end).match(OWN_INSIDE)?.[0];
  if (ourselves && !source.text.includes(ourselves)) return 'own';
  const above = text.slice(Math.max(0, span.start - REACH), span.start).split('\n');
  const before = above.pop()!;
  const sentences = before.split(/(?<=[。！？!?])[”」』"]?/);
  const lead = /[。！？!?][”」』"]?\s*$/.test(before) ? '' : (sentences.pop() ?? '');
  const said = voiceIn(lead);
  if (said) return said;
  if (mentionsTitle && isInMarks(text, span) && !ANOTHER.test(lead)) return 'quoted';
  if (AFTERWARDS.test(text.slice(span.end, span.end + REACH))) return 'quoted';
  if (!CONNECTIVE.test(lead)) return 'unclear';
  for (const sentence of sentences.reverse().slice(0, SENTENCES_BACK)) {
    const carried = voiceAfter(sentence, known);
    if (carried) return carried;
  }
  const head = voiceOfHead(above);
  if (head) return head;
  const isTaken = !source.isHeading && sentences.length === 0 && isWhole(text, span, lead);
  return mentionsTitle && isTaken ? 'quoted' : 'unclear';
}

/** Whose words those after a sentence are: unclear where somebody else speaks in it. */
function voiceAfter(sentence: string, known: KnownVoices): Voice | undefined {
  if (!known.has(sentence))
    known.set(sentence, voiceIn(sentence) ?? (ANOTHER.test(sentence) ? 'unclear' : undefined));
  return known.get(sentence);
}

/** Clause by clause, the last who begins to speak; somebody's own document is their own speaking. */
function voiceIn(sentence: string): Voice | undefined {
  let voice: Voice | undefined;
  let isIssued = false;
  let isNamed = false;
  for (const clause of clausesOf(sentence)) {
    const isDocument = ATTRIBUTED.test(clause) && !OWN_TITLE.test(clause);
    const own = clause.replace(/《[^》]*》/g, '《》').search(OWN_SUBJECT) >= 0 || OWN_TITLE.test(clause);
    const startsNamed = NAMED.test(clause);
    if (own && !(isDocument && startsNamed)) {
      voice = 'own';
      isIssued = ISSUES.test(clause);
    } else if ((isDocument || (isNamed && SAYS_ON.test(clause))) && !isIssued) voice = 'quoted';
    isNamed = startsNamed || (isNamed && !own);
  }
  return voice;
}

/** From comma to comma, titles whole. */
function clausesOf(sentence: string): string[] {
  return sentence.match(/(?:《[^》]*》|[^，,；;])+/g) ?? [];
}

/** Whose words the head of a list says its items are: the line above them that ends with a colon. */
function voiceOfHead(above: readonly string[]): Voice | undefined {
  const isHead = (line: string) => /[：:]$/.test(line);
  const lines = above.map(line => line.trim());
  const head = lines.findLast(line => isHead(line) || (line !== '' && !LIST_ITEM.test(line)));
  return head && isHead(head) ? voiceIn(head.split(/[。！？!?]/).at(-1)!) : undefined;
}

/** Whether quotation marks open where a passage begins and close where it ends. */
function isInMarks(text: string, { start, end }: Span): boolean {
  return (
    OPENED.test(text.slice(Math.max(0, start - 1), start + 1)) && CLOSED.test(text.slice(end - 2, end + 2))
  );
}

function isWhole(text: string, { start, end }: Span, lead: string): boolean {
  const rest = text.slice(end, end + REACH).match(/^[^。！？!?\n]*/)![0];
  return (end - start) / (lead.length + end - start + rest.length) >= MOST;
}
