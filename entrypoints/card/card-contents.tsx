import { Card } from '../../components/card/card.tsx';
import type { CardPlace } from '../../components/card/card-frame.tsx';
import { FailedCard } from '../../components/card/failed-card.tsx';
import { HiddenCard } from '../../components/card/hidden-card.tsx';
import type { Translate } from '../../components/translate.ts';
import { differencesThat } from '../../core/policy/difference-standing.ts';
import type { CardKeeper } from '../../platform/page/card-door.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { KeptWordings } from './keeping.ts';
import { type Asking, type OpenCard, opened, samePassage } from './open-card.ts';
import { citationOf, quotationOf } from './take-along.ts';

interface Props {
  readonly card: OpenCard;
  readonly place: CardPlace;
  readonly keeper: CardKeeper;
  readonly asking: Asking;
  readonly kept: KeptWordings;
  readonly mount: Element;
  readonly onChange: (changed: Partial<OpenCard>) => void;
  readonly onHidden: () => void;
  readonly onPassage: (passage: PlacedPassage) => void;
  readonly onClose: () => void;
  readonly t: Translate;
}

/** Fits what is known of the open card to what shows it. */
export function CardContents(props: Props) {
  const { card, place, keeper, asking, kept, mount, onChange, onHidden, onPassage, onClose, t } = props;
  const { passage, trail, takesFocus, said } = card;
  const description = trail.at(-1);
  if (card.kind === 'hidden') {
    const undo = async () => {
      const answer = await asking.hide(false, passage);
      if (!answer.ok) return onChange({ hasFailed: true });
      await keeper.reread();
      const again = samePassage(passage, keeper.passages());
      if (again && trail[0]) onChange(opened(again, true, trail[0]));
      else onClose();
    };
    return (
      <HiddenCard
        place={place}
        hasFailed={card.hasFailed}
        onUndo={() => void undo()}
        onClose={onClose}
        t={t}
      />
    );
  }
  if (!description) {
    const { document, number = '' } = passage.label;
    const name = `${document} ${number}`.trim();
    const words = t('not-described');
    return <FailedCard {...{ name, words, place, takesFocus, onClose, t }} />;
  }
  const own = trail.length === 1 ? passage : undefined;
  const differences = own ? differencesThat('ours', own) : [];
  const copy = async (text: string, done: string) => {
    onChange({ said: (await asking.copy(text, mount.querySelector('iframe'))) ? done : t('not-copied') });
  };
  const page = { title: keeper.document.title, address: keeper.document.location.href, now: new Date() };
  return (
    <Card
      {...{ description, place, takesFocus, said, onClose, t }}
      passage={own}
      notes={own ? keeper.notesOn(own.id) : 0}
      differences={differences.map(one => ({ ...one, isKept: kept.has(description.node, one) }))}
      onKeep={at => void kept.toggle(description.node, differences[at]!)}
      others={keeper
        .passages()
        .filter(({ id, node }) => node === description.node && (!own || id !== own.id))
        .map(({ id, text }) => ({ id, text }))}
      onPassage={id => {
        const other = keeper.passages().find(one => one.id === id);
        if (other) onPassage(other);
      }}
      onNode={node => void leadOn(node)}
      onBack={trail.length > 1 ? () => onChange({ trail: trail.slice(0, -1), said: '' }) : undefined}
      doing={{
        onCite: () => void copy(citationOf(description, own, page), t('citation-copied')),
        onQuote: () => void copy(quotationOf(description, own, t), t('quote-copied')),
        onPanel: () => void openPanel(),
        onNote: () => void openPanel('new'),
        onHide: own && (() => void hide(own)),
      }}
    />
  );

  async function openPanel(note?: 'new'): Promise<void> {
    const { ok } = await asking.openPanel(description!.node, note);
    onChange({ said: ok ? '' : t('no-panel') });
  }

  async function leadOn(node: string): Promise<void> {
    const answer = await asking.describe(node);
    if (answer.ok && answer.value) {
      onChange({ trail: [...trail, answer.value], takesFocus: true, isPinned: true, said: '' });
    } else onChange({ said: t('not-described') });
  }

  async function hide(hidden: PlacedPassage): Promise<void> {
    const answer = await asking.hide(true, hidden);
    if (!answer.ok) return onChange({ said: t('not-hidden') });
    onHidden();
    await keeper.reread();
  }
}
