import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

/** Another passage of the page from the same node. */
export interface OtherPassage {
  readonly id: number;
  readonly text: string;
}

interface Props {
  readonly others: readonly OtherPassage[];
  readonly onPassage: (id: number) => void;
  readonly t: Translate;
}

/** As much of a passage as tells it from others: UTF-16 code units. */
const BEGINNING = 28;

/** Where else on the page this clause stands; each leads there. */
export function HereToo({ others, onPassage, t }: Props) {
  if (others.length === 0) return null;
  const heading = t('here-too', { count: others.length });
  return (
    <section class="here-too">
      <h3 aria-label={heading}>
        <OwnWords text={heading} />
      </h3>
      <ul>
        {others.map(({ id, text }) => {
          const words = text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text;
          return (
            <li key={id}>
              <button
                type="button"
                data-action="go-to-passage"
                aria-label={`${t('go-to-passage')} · ${words}`}
                onClick={trusted(() => onPassage(id))}
              >
                <OwnWords text={words} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
