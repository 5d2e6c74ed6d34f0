import type { Difference } from '../../core/match/passage.ts';
import type { Witness } from '../../core/policy/level.ts';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';

/** A place where the issuer's page has other words than we; either side may have none. */
export interface CardDifference extends Pick<Difference, 'source' | 'text'> {
  /** Whether the page's wording is kept; false where that did not go well, undefined where nobody asked for it. */
  readonly isKept?: boolean | undefined;
}

interface Props {
  readonly differences: readonly CardDifference[];
  readonly witness: Witness;
  /** Keeps the page's wording, or takes back what was kept; by the place in the list. */
  readonly onKeep: (at: number) => void;
  readonly t: Translate;
}

/** On a page of the issuer a difference speaks about our text, and the page's wording can be kept for whoever mends it. */
export function Differences({ differences, witness, onKeep, t }: Props) {
  return (
    <section class="unchecked">
      <p>
        <OwnWords text={t('unchecked', { witness: t(`witness-${witness}`) })} />
      </p>
      {differences.map(({ source, text, isKept }, at) => {
        const action = isKept ? t('withdraw') : t('propose');
        return (
          <p key={at}>
            <OwnWords text={t('difference', { source, text })} />
            <br />
            <span role="status">
              {isKept !== undefined && <OwnWords text={isKept ? t('proposed') : t('not-proposed')} />}
            </span>{' '}
            <button
              type="button"
              data-action={isKept ? 'undo' : 'propose-emendation'}
              aria-label={`${action} · ${text}`}
              onClick={event => event.isTrusted && onKeep(at)}
            >
              <OwnWords text={action} />
            </button>
          </p>
        );
      })}
    </section>
  );
}
