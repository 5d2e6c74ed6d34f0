import { drawSentences } from '../compose-page.ts';
import type { Rule } from '../differences/edit.ts';
import { applyEdit } from '../differences/edit.ts';
import { NEGATION_RULES } from '../differences/rules/negation.ts';
import { NUMBER_RULES } from '../differences/rules/number.ts';
import type { Ground } from '../ground.ts';
import { addNoise } from '../noise.ts';
import type { Random } from '../random.ts';
import { NUMERALS } from '../transformations/numerals.ts';
import { SCRIPTS } from '../transformations/script.ts';
import { SPACINGS } from '../transformations/spacing.ts';
import type { Transformation } from '../transformations/transformation.ts';
import { WIDTHS } from '../transformations/width.ts';
import { ownParagraph, ownSentences, stretchOf, withoutMarks, withStretch } from './marked-page.ts';

/** What becomes of a page between two visits. */
export interface PageEdit {
  readonly name: string;
  /** Whether the stretch no longer says the same, so that it may not be shown as if it did. */
  readonly isContrary?: boolean;
  /** Whether it says the very same, so that a page reader would be surprised by a note that is shown as changed, or lost. */
  readonly isHarmless?: boolean;
  /** Whether the same sentence stands next to it, so that either may be meant. */
  readonly hasTwin?: boolean;
  /** Which stretches it can be made of. */
  fits(words: string): boolean;
  /** What the page is like when the note is made, where that is not left to chance. */
  prepare?(marked: string, random: Random): string | undefined;
  /** Undefined where it cannot be made this time. */
  apply(marked: string, random: Random, ground: Ground): string | undefined;
}

const any = () => true;
const lettersIn = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').length;

function byRules(name: string, rules: readonly Rule[]): PageEdit {
  const editsIn = (words: string) => rules.flatMap(rule => rule(words));
  return {
    name,
    isContrary: true,
    fits: words => editsIn(words).length > 0,
    apply: (marked, random) => {
      const words = stretchOf(marked);
      return withStretch(marked, applyEdit(words, random.pick(editsIn(words))));
    },
  };
}

function byTransformation(transformation: Transformation): PageEdit {
  return {
    name: transformation.name,
    isHarmless: true,
    fits: any,
    apply: (marked, random, { pool }) =>
      transformation.applies(marked) ? transformation.apply(marked, random, pool) : undefined,
  };
}

/** Letters that say neither a number nor the contrary. */
const plain = ({ pool }: Ground) =>
  pool.replace(/[\d一二三四五六七八九十百千万亿零〇两不无非未没勿否停取禁拒]/g, '');

function noisy(name: string, rate: number, where: 'stretch' | 'around'): PageEdit {
  return {
    name,
    fits: words => where === 'around' || lettersIn(words) >= 8,
    apply(marked, random, ground) {
      const spoil = (text: string) => addNoise(text, rate, plain(ground), random);
      if (where === 'stretch') return withStretch(marked, spoil(stretchOf(marked)));
      const words = stretchOf(marked);
      const [before, after] = marked.split(`\ue000${words}\ue001`) as [string, string];
      return `${spoil(before)}\ue000${words}\ue001${spoil(after)}`;
    },
  };
}

function ofParagraphs(
  name: string,
  change: (paragraphs: string[], own: number, random: Random, ground: Ground) => string[],
  more: Partial<PageEdit> = {},
): PageEdit {
  return {
    name,
    fits: any,
    apply(marked, random, ground) {
      const paragraphs = marked.split('\n');
      return change(paragraphs, ownParagraph(paragraphs), random, ground).join('\n');
    },
    ...more,
  };
}

const without = (paragraphs: readonly string[], at: number) => paragraphs.filter((_, other) => other !== at);

/** Puts a text between two sentences of another paragraph, so that it stands among other words. */
function amongOthers(
  paragraphs: readonly string[],
  own: number,
  text: string,
  random: Random,
): string[] | undefined {
  const others = paragraphs.flatMap((paragraph, at) => (at !== own && /。./.test(paragraph) ? [at] : []));
  if (others.length === 0) return undefined;
  const chosen = random.pick(others);
  return paragraphs.map((paragraph, at) =>
    at === chosen ? paragraph.replace('。', `。${text}`) : paragraph,
  );
}

function copied(marked: string, random: Random): string | undefined {
  const { start, end } = ownSentences(marked);
  const paragraphs = marked.split('\n');
  const copy = withoutMarks(marked.slice(start, end)).trim();
  return amongOthers(paragraphs, ownParagraph(paragraphs), copy, random)?.join('\n');
}

function cutOwn(marked: string): string {
  const { start, end } = ownSentences(marked);
  return marked.slice(0, start) + marked.slice(end);
}

/** Takes the copy away that stands among other sentences. */
function cutOther(marked: string): string | undefined {
  const { start, end } = ownSentences(marked);
  const copy = withoutMarks(marked.slice(start, end)).trim();
  const paragraphs = marked.split('\n');
  const own = ownParagraph(paragraphs);
  const at = paragraphs.findIndex((paragraph, other) => other !== own && paragraph.includes(copy));
  return at < 0
    ? undefined
    : paragraphs.map((one, other) => (other === at ? one.replace(copy, '') : one)).join('\n');
}

const BOILERPLATE = [
  '责任编辑：本网综合',
  '点击查看更多内容',
  '【打印】【关闭】分享到：',
  '扫一扫在手机打开当前页',
  '（图片由受访者提供）',
  '字号：大 中 小',
];

export const PAGE_EDITS: readonly PageEdit[] = [
  { name: 'nothing', isHarmless: true, fits: any, apply: marked => marked },
  ofParagraphs(
    'a paragraph put in before',
    (paragraphs, own, random, { carrier }) => {
      const words = drawSentences(
        2,
        carrier.sentences.filter(one => !paragraphs.join('').includes(one)),
        random,
      );
      return [
        ...paragraphs.slice(0, Math.min(own, 1)),
        words.join(''),
        ...paragraphs.slice(Math.min(own, 1)),
      ];
    },
    { isHarmless: true },
  ),
  noisy('words changed, 5 %', 0.05, 'stretch'),
  noisy('words changed, 12 %', 0.12, 'stretch'),
  noisy('words changed, 35 %', 0.35, 'stretch'),
  noisy('words around changed, 10 %', 0.1, 'around'),
  noisy('words around changed, 40 %', 0.4, 'around'),
  byRules('a number changed', NUMBER_RULES),
  byRules('a negation put in or out', NEGATION_RULES),
  ofParagraphs('its paragraph moved', (paragraphs, own, random) => {
    const rest = without(paragraphs, own);
    const to = random.below(rest.length + 1);
    return [...rest.slice(0, to), paragraphs[own]!, ...rest.slice(to)];
  }),
  ofParagraphs('all paragraphs in another order', (paragraphs, _, random) => random.shuffled(paragraphs)),
  ofParagraphs('its paragraph removed', (paragraphs, own) => without(paragraphs, own)),
  { name: 'its sentences removed', fits: any, apply: cutOwn },
  {
    name: 'its sentence put in again behind it',
    hasTwin: true,
    fits: any,
    apply(marked) {
      const { start, end } = ownSentences(marked);
      return marked.slice(0, end) + withoutMarks(marked.slice(start, end)) + marked.slice(end);
    },
  },
  { name: 'its sentence put in elsewhere too', fits: any, apply: copied },
  {
    name: 'its sentence there twice, own removed',
    fits: any,
    prepare: copied,
    apply: cutOwn,
  },
  {
    name: 'its sentence there twice, the other removed',
    fits: any,
    prepare: copied,
    apply: cutOther,
  },
  {
    name: 'its sentence there twice, own changed, 8 %',
    fits: words => lettersIn(words) >= 8,
    prepare: copied,
    apply: (marked, random, ground) =>
      withStretch(marked, addNoise(stretchOf(marked), 0.08, plain(ground), random)),
  },
  {
    name: 'its sentence there twice, a number of its own changed',
    isContrary: true,
    fits: words => /\d/.test(words),
    prepare: copied,
    apply: (marked, random) =>
      withStretch(
        marked,
        stretchOf(marked).replace(/\d+/, number => String(Number(number) + 1 + random.below(5))),
      ),
  },
  ...[...SCRIPTS, ...WIDTHS, ...SPACINGS, ...NUMERALS].map(byTransformation),
  {
    name: 'text switched by the site',
    isHarmless: true,
    fits: any,
    apply: marked => {
      const lines = marked.split('\n').map(line => `　　${line.replace(/([，。；])/g, '$1 ')}`);
      return `字号：大 中 小\n简体 | 繁體\n${lines.join('\n\n')}\n`;
    },
  },
  ofParagraphs('boilerplate between paragraphs', (paragraphs, _, random) =>
    paragraphs.flatMap(one => [one, random.pick(BOILERPLATE)]),
  ),
  {
    name: 'boilerplate in the stretch',
    fits: words => lettersIn(words) >= 30,
    apply(marked, random) {
      const words = stretchOf(marked);
      const at = words.indexOf('，') + 1 || words.length >> 1;
      return withStretch(marked, `${words.slice(0, at)}\n${random.pick(BOILERPLATE)}\n${words.slice(at)}`);
    },
  },
  ofParagraphs('items of the list in another order', (paragraphs, _, random) => {
    const isItem = (one: string) => /^\ue000?（[一二三四五]）/.test(one);
    const bodies = random.shuffled(paragraphs.filter(isItem));
    return paragraphs.map(one => (isItem(one) ? renumbered(bodies.pop()!, bodies.length) : one));
  }),
  {
    name: 'another page',
    fits: any,
    apply: (marked, random, { carrier }) => {
      const page = withoutMarks(marked);
      return drawSentences(
        40,
        carrier.sentences.filter(one => !page.includes(one)),
        random,
      ).join('');
    },
  },
];

/** The list counts on whatever its items are. */
function renumbered(item: string, at: number): string {
  return item.replace(/（[一二三四五]）/, `（${'五四三二一'[at]}）`);
}
