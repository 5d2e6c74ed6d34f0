import { useState } from 'preact/hooks';
import type { StatedTarget } from '../../core/policy/stated-targets.ts';
import { OwnWords } from '../own-words.tsx';
import type { Translate } from '../translate.ts';
import { trusted } from '../trusted.ts';

/** So many are seen at once, and all that the passage states. */
const FEW = 3;

interface Props {
  readonly targets: readonly StatedTarget[];
  /** Ids of those that the passage states. */
  readonly stated: ReadonlySet<string>;
  readonly t: Translate;
}

/** What a clause promises that can be checked, what the passage states of it first. */
export function CardTargets({ targets, stated, t }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (targets.length === 0) return null;
  const isStated = ({ id }: StatedTarget) => stated.has(id);
  const sorted = [...targets.filter(isStated), ...targets.filter(target => !isStated(target))];
  const few = Math.max(FEW, targets.filter(isStated).length);
  const isLong = targets.length > few + 1;
  const more = isWhole ? t('show-less') : t('more-targets', { count: targets.length - few });
  return (
    <section class="targets">
      <h3 aria-label={t('targets')}>
        <OwnWords text={t('targets')} />
      </h3>
      <ul lang="zh-CN">
        {(isWhole || !isLong ? sorted : sorted.slice(0, few)).map(target => (
          <li key={target.id} class={isStated(target) ? 'stated' : undefined}>
            <Target target={target} said={isStated(target) ? t('stated-here') : ''} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          class="more"
          data-action="all-targets"
          aria-expanded={isWhole}
          aria-label={more}
          onClick={trusted(() => setWhole(!isWhole))}
        >
          <OwnWords text={more} />
        </button>
      )}
    </section>
  );
}

/** What bounds a target is underlined: it is what a retelling loses first. */
function Target({ target, said }: { readonly target: StatedTarget; readonly said: string }) {
  const { value, indicator, qualifier, scope, by } = target;
  return (
    <>
      {value !== '' && (
        <b>
          <OwnWords text={value} />
        </b>
      )}
      <span>
        {[scope, qualifier].map(
          bound =>
            bound !== undefined && (
              <>
                <u>
                  <OwnWords text={bound} />
                </u>
                <OwnWords text=" · " />
              </>
            ),
        )}
        <OwnWords text={[indicator, by, said].filter(Boolean).join(' · ')} />
      </span>
    </>
  );
}
