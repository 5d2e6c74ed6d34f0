import type { Kind } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import type { Translate } from '../translate.ts';
import { labelText } from './label-text.ts';
import { type MarginStrip, roomIn } from './room.ts';
import type { Sign } from './signs.ts';

/** A passage as the margin shows it; places in CSS pixels from the host's corner. */
export interface MarginLabel {
  readonly id: number;
  readonly node: string;
  readonly kind: Kind;
  readonly label: NodeLabel;
  readonly signs: readonly Sign[];
  /** How many notes the reader has on it; left out where there are none. */
  readonly notes?: number | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** Opens the card of a passage. `isAsked`: by a click or a key, so that the reader means to go there. */
export type OpenPassage = (id: number, label: HTMLElement, isAsked: boolean) => void;

export interface LabelProps {
  readonly passage: MarginLabel;
  readonly top: number;
  readonly isShort: boolean;
  readonly side: MarginStrip['side'];
  readonly edge: number;
  /** How much of the strip is free beside it. */
  readonly width: number;
  readonly isCurrent: boolean;
  /** Whether the Tab key comes here; arrows go to the others. */
  readonly isStop: boolean;
  readonly namesDocument: boolean;
  readonly t: Translate;
}

export const DOT_SIZE = 24;
/** Distances from the article, in CSS pixels: of the rule, and of the label. */
const TO_RULE = 2;
export const TO_LABEL = 8;
const WIDEST = 220;

const MARKS: Partial<Record<Sign['kind'], string>> = { misquoted: '△ ', differs: '≠ ' };

export function Label(props: LabelProps) {
  const { passage, top, isShort, width, isStop, namesDocument, t } = props;
  const room = roomIn(width);
  const number = labelText(passage.label, t);
  return (
    <li>
      <span
        class={`rule ${room}`}
        style={{ ...edgeOf(props, TO_RULE), top: px(passage.top), height: px(passage.bottom - passage.top) }}
      />
      <button
        type="button"
        class={classesOf(props, room)}
        data-node={passage.node}
        data-passage={passage.id}
        data-kind={passage.kind}
        aria-label={nameOf(passage, number, t)}
        aria-haspopup="dialog"
        tabIndex={isStop ? 0 : -1}
        style={{
          ...edgeOf(props, TO_LABEL),
          top: px(top),
          ...(room === 'wide' && { maxWidth: px(Math.min(width - TO_LABEL, WIDEST)) }),
        }}
      >
        <OwnWords text={number} class="number" />
        {passage.notes !== undefined && <OwnWords text={after(String(passage.notes))} class="notes" />}
        {!isShort && namesDocument && <OwnWords text={after(passage.label.document)} class="sign document" />}
        {!isShort &&
          passage.signs.map(({ kind, words }) => (
            <OwnWords key={kind} text={after((MARKS[kind] ?? '') + words)} class={`sign ${kind}`} />
          ))}
      </button>
    </li>
  );
}

/** Parted from the words of the line above, for whoever reads them as text. */
function after(words: string): string {
  return ` ${words}`;
}

function classesOf({ passage: { kind, signs, notes }, isCurrent }: LabelProps, room: string): string {
  const states = [isCurrent ? 'current' : '', notes === undefined ? '' : 'noted'];
  return ['label', kind, room, toneOf(signs), ...states].filter(Boolean).join(' ');
}

function nameOf({ label, kind, signs, notes }: MarginLabel, number: string, t: Translate): string {
  // A title's label is the document's name, which is not said twice.
  const document = number === label.document ? '' : label.document;
  const name = t('label', { document, number, kind: t(`kind-${kind}`) }).trim();
  // As a number it would be formatted by `Intl`, which takes up to twenty milliseconds to make ready.
  const noted = notes === undefined ? [] : [t('note-count', { count: String(notes) })];
  return [name, ...signs.map(({ spoken }) => spoken), ...noted].reduce((said, more) =>
    t('and-also', { said, more }),
  );
}

/** What a dot alone can say by its colour. */
function toneOf(signs: readonly Sign[]): string {
  if (signs.some(({ kind }) => kind === 'misquoted')) return 'amber';
  return signs.some(({ kind }) => kind === 'own-figure') ? 'indigo' : '';
}

/** Where something stands that keeps `distance` from the article's edge: the host has no width, so `right` counts from 0. */
export function edgeOf(
  { side, edge, width }: Pick<LabelProps, 'side' | 'edge' | 'width'>,
  distance: number,
): { left?: string; right?: string } {
  const kept = Math.min(distance, Math.max(width - DOT_SIZE, -DOT_SIZE));
  return side === 'right' ? { left: px(edge + kept) } : { right: px(kept - edge) };
}
