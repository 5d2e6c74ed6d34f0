import { useRef, useState } from 'preact/hooks';
import type { LabelSize } from '../../core/settings/values.ts';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { useDwell } from './dwell.ts';
import { DOT_SIZE, type MarginLabel, type OpenPassage } from './label.tsx';
import { bunchesOf, LabelBunch } from './label-bunch.tsx';
import { LINE_HEIGHTS } from './line-heights.ts';
import { type MarginMark, NoteMark } from './note-mark.tsx';
import { type MarginStrip, roomIn, widthAt } from './room.ts';
import { stackLabels, type Wish } from './stack.ts';

interface Props {
  /** In the order of the page. */
  readonly labels: readonly MarginLabel[];
  /** Notes on words in no passage, in the order of the page. */
  readonly marks?: readonly MarginMark[];
  readonly strip: MarginStrip;
  readonly size: LabelSize;
  /** The passage whose card is open or that the reader was just led to. */
  readonly current: number | undefined;
  /** The first passage in view: the Tab key comes to its label. */
  readonly entry: number | undefined;
  /** What a screen reader says once, politely; empty until there is something to say. */
  readonly summary: string;
  readonly onOpen: OpenPassage;
  readonly onNote?: (note: string, mark: HTMLElement) => void;
  readonly t: Translate;
}

/** Between labels that stand right below one another: CSS pixels. */
const GAP = 4;

/** The labels beside the article: a list with one stop for the Tab key, in which arrows lead on. */
export function Margin(props: Props) {
  const { labels, marks = [], strip, size, current, entry, summary, onOpen, onNote, t } = props;
  const [visited, setVisited] = useState<number>();
  const namesDocuments = new Set(labels.map(({ label }) => label.document)).size > 1;
  const widths = labels.map(({ top }) => widthAt(strip, top));
  const namesOwn = ({ label }: MarginLabel) => namesDocuments && label.number !== undefined;
  const wishes = labels.map((label, at) => wishOf(label, namesOwn(label), widths[at]!, size));
  const stands = stackLabels([...wishes, ...marks.map(markWish)], 0);
  const stop = [visited, current, entry].find(id => labels.some(label => label.id === id)) ?? labels[0]?.id;
  const nav = useRef<HTMLElement>(null);
  const open = (label: HTMLElement, isAsked: boolean) => {
    const at = buttonsIn(nav.current!).indexOf(label);
    const [found, mark] = [labels[at], marks[at - labels.length]];
    if (found) onOpen(found.id, label, isAsked);
    else if (mark && isAsked) onNote?.(mark.note, label);
  };
  const dwell = useDwell(buttonOf, label => open(label, false));
  const shown = labels.map((passage, at) => ({
    passage,
    ...stands[at]!,
    side: strip.side,
    edge: strip.edge,
    width: widths[at]!,
    isCurrent: passage.id === current,
    isStop: passage.id === stop,
    namesDocument: namesOwn(passage),
    t,
  }));
  return (
    <div class="margin">
      <p role="status" class="summary">
        <OwnWords text={summary} />
      </p>
      <nav
        ref={nav}
        aria-label={t('margin')}
        onKeyDown={moveByKey}
        onFocusIn={event =>
          setVisited(labels[buttonsIn(event.currentTarget).indexOf(buttonOf(event.target)!)]?.id)
        }
        onFocusOut={({ currentTarget, relatedTarget }) =>
          currentTarget.contains(relatedTarget as Node | null) || setVisited(undefined)
        }
        onClick={({ isTrusted, target }) => {
          const label = buttonOf(target);
          if (isTrusted && label) open(label, true);
        }}
        {...dwell}
      >
        <ol>
          {bunchesOf(shown).map(({ key, labels }) => (
            <LabelBunch key={key} labels={labels} />
          ))}
        </ol>
        {marks.length > 0 && (
          <ol aria-label={t('note-marks')}>
            {marks.map((mark, at) => (
              <NoteMark
                key={mark.note}
                mark={mark}
                top={stands[labels.length + at]!.top}
                side={strip.side}
                edge={strip.edge}
                width={widthAt(strip, mark.top)}
                isStop={labels.length === 0 && at === 0}
                t={t}
              />
            ))}
          </ol>
        )}
      </nav>
    </div>
  );
}

function buttonOf(target: EventTarget | null): HTMLElement | undefined {
  return (target as Element | null)?.closest?.('button') ?? undefined;
}

function buttonsIn(nav: Element): HTMLElement[] {
  return [...nav.querySelectorAll('button')];
}

/** Where an arrow leads to from a label, among so many. */
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  ArrowLeft: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function moveByKey(event: KeyboardEvent & { currentTarget: Element }): void {
  const { key, altKey, ctrlKey, metaKey, isTrusted, target, currentTarget } = event;
  const step = STEPS[key];
  if (!step || !isTrusted || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  const buttons = buttonsIn(currentTarget);
  buttons[step(buttons.indexOf(target as HTMLElement), buttons.length - 1)]?.focus();
}

function markWish({ top }: MarginMark): Wish {
  return { top, height: DOT_SIZE + GAP, least: DOT_SIZE + GAP };
}

function wishOf({ top, signs }: MarginLabel, namesDocument: boolean, width: number, size: LabelSize): Wish {
  if (roomIn(width) !== 'wide') return { top, height: DOT_SIZE, least: DOT_SIZE };
  const { first, further } = LINE_HEIGHTS[size];
  const lines = signs.length + (namesDocument ? 1 : 0);
  return { top, height: first + lines * further + GAP, least: first + GAP };
}
