import type { Kind } from '../../core/match/passage.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';
import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import type { Translate } from '../translate.ts';
import { labelText } from './label-text.ts';
import { stackLabels } from './stack.ts';

/** A passage as the margin shows it; places in CSS pixels from the host's corner. */
export interface MarginLabel {
  readonly id: number;
  readonly node: string;
  readonly kind: Kind;
  readonly label: NodeLabel;
  readonly top: number;
  readonly bottom: number;
}

/** The strip of page the labels may use. */
export interface MarginStrip {
  readonly side: 'left' | 'right';
  readonly edge: number;
  readonly width: number;
}

interface Props {
  readonly labels: readonly MarginLabel[];
  readonly strip: MarginStrip;
  /** The passage whose card is open or that the reader was just led to. */
  readonly current: number | undefined;
  readonly onOpen: (id: number, label: HTMLElement) => void;
  readonly t: Translate;
}

/** A label needs this much; in a narrower strip it is a dot. CSS pixels. */
const ROOM_FOR_LABEL = 64;
const ROOM_FOR_DOT = 16;
const LABEL_HEIGHT = 26;
const LABEL_WITH_DOCUMENT_HEIGHT = 42;
const DOT_HEIGHT = 24;
const GAP = 4;

export function Margin({ labels, strip, current, onOpen, t }: Props) {
  const isNarrow = strip.width < ROOM_FOR_LABEL;
  const namesDocument = new Set(labels.map(({ label }) => label.document)).size > 1;
  const height = isNarrow ? DOT_HEIGHT : namesDocument ? LABEL_WITH_DOCUMENT_HEIGHT : LABEL_HEIGHT;
  const tops = stackLabels(
    labels.map(({ top }) => ({ top, height })),
    isNarrow ? 0 : GAP,
  );
  return (
    <div class={`margin ${roomOf(strip)}`} lang="zh-CN">
      {labels.map((label, at) => (
        <Label
          key={label.id}
          passage={label}
          top={tops[at]!}
          strip={strip}
          isCurrent={label.id === current}
          namesDocument={namesDocument && label.label.number !== undefined}
          onOpen={onOpen}
          t={t}
        />
      ))}
    </div>
  );
}

/** `narrow`: labels are dots; `tight`: there is not even room for these, and they keep to the gap above the line. */
function roomOf({ width }: MarginStrip): string {
  if (width >= ROOM_FOR_LABEL) return 'wide';
  return width >= ROOM_FOR_DOT ? 'narrow' : 'narrow tight';
}

interface LabelProps {
  readonly passage: MarginLabel;
  readonly top: number;
  readonly strip: MarginStrip;
  readonly isCurrent: boolean;
  readonly namesDocument: boolean;
  readonly onOpen: Props['onOpen'];
  readonly t: Translate;
}

function Label({ passage, top, strip, isCurrent, namesDocument, onOpen, t }: LabelProps) {
  const text = labelText(passage.label, t);
  const words = { document: passage.label.document, number: text, kind: t(`kind-${passage.kind}`) };
  return (
    <>
      <span
        class="rule"
        style={{ ...edgeOf(strip, 2), top: px(passage.top), height: px(passage.bottom - passage.top) }}
      />
      <button
        type="button"
        class={isCurrent ? 'label current' : 'label'}
        data-node={passage.node}
        data-passage={passage.id}
        data-kind={passage.kind}
        aria-label={t('label', words)}
        title={t('label', words)}
        style={{ ...edgeOf(strip, 8), top: px(top) }}
        onClick={event => event.isTrusted && onOpen(passage.id, event.currentTarget)}
      >
        <OwnWords text={text} />
        {namesDocument && (
          <small>
            <OwnWords text={passage.label.document} />
          </small>
        )}
      </button>
    </>
  );
}

/** Where something stands that keeps `distance` from the article's edge: the host has no width, so `right` counts from 0. */
function edgeOf({ side, edge, width }: MarginStrip, distance: number): { left?: string; right?: string } {
  const kept = Math.min(distance, Math.max(width - DOT_HEIGHT, -DOT_HEIGHT));
  return side === 'right' ? { left: px(edge + kept) } : { right: px(kept - edge) };
}
