import { useState } from 'preact/hooks';
import { gravestStanding, standingOf, withGravest } from '../../core/policy/difference-standing.ts';
import { describedText, type NodeDescription } from '../../core/policy/node-description.ts';
import { shownSource } from '../../core/policy/shown-source.ts';
import { excerpt, type MarkedWords } from '../../core/text/excerpt.ts';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';
import type { CardPassage } from './card-passage.ts';
import { saidDifference } from './difference-words.ts';
import { Marked } from './marked.tsx';

/** Of a sentence beside another, and of words that stand alone: UTF-16 code units. */
const LINE = 110;
const ALONE = 160;

interface Props {
  readonly description: NodeDescription;
  /** None where the reader was led to this node from another. */
  readonly passage: CardPassage | undefined;
  readonly t: Translate;
}

/**
 * What the source says, and beside it what the page says where it is not word for word the same: each in its own face, what
 * differs marked and said in words. Long texts are shortened around the passage, and there is a way to see all.
 */
export function Comparison({ description, passage, t }: Props) {
  const [isWhole, setWhole] = useState(false);
  const whole = describedText(description);
  if (whole === '') return null;
  const marked = passage && withGravest(passage);
  const source = marked && shownSource(description, marked);
  const isSame = passage?.kind === 'verbatim' && passage.differences.length === 0;
  const short = source
    ? excerpt(source, passage && !isSame ? LINE : ALONE, source.taken)
    : excerpt({ text: whole, marks: [] }, ALONE);
  const shown = isWhole ? wholeOf(whole, source) : short;
  const name = description.witness === 'official' ? t('issuer-words') : t('our-words');
  return (
    <section class={['words', passage && gravestStanding(passage)].filter(Boolean).join(' ')}>
      <h3 aria-label={t('words')}>
        <OwnWords text={t('words')} />
      </h3>
      <div class="lines">
        <Line name={name} words={shown} face="source" />
        {marked && !isSame && (
          <Line
            name={t('page-words')}
            words={excerpt({ text: marked.text, marks: ordered(marked.places) }, LINE)}
            face="here"
          />
        )}
      </div>
      {passage && <Said passage={passage} t={t} />}
      {short.text !== whole && (
        <button
          type="button"
          class="more"
          data-action="whole"
          aria-expanded={isWhole}
          aria-label={isWhole ? t('show-less') : t('show-whole')}
          onClick={trusted(() => setWhole(!isWhole))}
        >
          <OwnWords text={isWhole ? t('show-less') : t('show-whole')} />
        </button>
      )}
    </section>
  );
}

function ordered(places: CardPassage['places']): CardPassage['places'] {
  return [...places].sort((one, other) => one.start - other.start);
}

/** All words of the node, with the marks of those sentences that were shown before. */
function wholeOf(whole: string, source: MarkedWords | undefined): MarkedWords {
  const from = source ? whole.indexOf(source.text) : -1;
  if (!source || from < 0) return { text: whole, marks: [] };
  return {
    text: whole,
    marks: source.marks.map(({ start, end }) => ({ start: start + from, end: end + from })),
  };
}

function Line({ name, words, face }: { name: string; words: MarkedWords; face: 'source' | 'here' }) {
  return (
    <div class="line">
      <span class="who">
        <OwnWords text={name} />
      </span>
      <blockquote class={face} lang={face === 'source' ? 'zh-CN' : 'zh'}>
        <Marked {...words} />
      </blockquote>
    </div>
  );
}

/** What speaks about our text is said there. */
function Said({ passage, t }: { readonly passage: CardPassage; readonly t: Translate }) {
  const differences = passage.differences.filter(one => standingOf(one, passage) !== 'ours');
  if (differences.length === 0) return null;
  return (
    <ul class="said">
      {differences.map((difference, at) => {
        const { words, tone } = saidDifference(difference, passage, t);
        return (
          <li key={at} class={tone}>
            <OwnWords text={words} />
          </li>
        );
      })}
    </ul>
  );
}
