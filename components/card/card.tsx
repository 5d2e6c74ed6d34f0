import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Kind } from '../../core/match/passage.ts';
import type { NodeDescription } from '../../core/policy/catalogue.ts';
import { OwnWords } from '../own-words.tsx';
import { px } from '../px.ts';
import type { Translate } from '../translate.ts';
import { type CardDifference, Differences } from './differences.tsx';

/** Where the card stands, in CSS pixels from the host's corner. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
}

interface Props {
  readonly description: NodeDescription;
  readonly kind: Kind;
  readonly place: CardPlace;
  /** Where the page of the issuer has other words than we; none on anybody else's page. */
  readonly differences: readonly CardDifference[];
  readonly onKeep: (at: number) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** What a label stands for: where it is from, how good our text is, and its words. */
export function Card({ description, kind, place, differences, onKeep, onClose, t }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), [description]);
  const { number = '', heading, title } = description;
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={t('card', { document: description.document, number })}
      tabIndex={-1}
      style={styleOf(place)}
    >
      <header>
        <p class="path">
          <OwnWords text={pathOf(description)} />
        </p>
        <h2>
          <OwnWords text={heading === undefined ? title : number + heading} />
        </h2>
        <p class="witness">
          <OwnWords text={`${t(`kind-${kind}`)} · ${t(`witness-${description.witness}`)}`} />
        </p>
        <button type="button" class="close" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <OwnWords text="×" />
        </button>
      </header>
      {differences.length > 0 && (
        <Differences differences={differences} witness={description.witness} onKeep={onKeep} t={t} />
      )}
      {description.text !== '' && (
        <blockquote lang="zh-CN">
          <OwnWords text={description.text} />
        </blockquote>
      )}
    </div>
  );
}

function styleOf({ left, top, width, maxHeight }: CardPlace) {
  return { left: px(left), top: px(top), width: px(width), maxHeight: px(maxHeight) };
}

/** `民生意见 › 三、扩大基础民生服务普惠性` */
function pathOf({ document, path }: NodeDescription): string {
  return [document, ...path.map(({ number = '', heading = '' }) => number + heading)].join(' › ');
}
