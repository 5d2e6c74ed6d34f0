import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Translate } from '../translate.ts';

interface Props {
  /** Undefined while it is not known. */
  readonly hidden: readonly HiddenPassage[] | 'failed' | undefined;
  /** `民生意见 （七）`; the id itself for a node of no pack. */
  readonly nameOf: (node: string) => string;
  /** Has a passage recognised again; answers whether that went well. The list comes anew. */
  readonly onRestore: (passage: HiddenPassage) => Promise<boolean>;
  readonly t: Translate;
}

/** The passages that the reader said are not of their clauses, by page, each with the way back. For our own pages. */
export function HiddenList({ hidden, nameOf, onRestore, t }: Props) {
  const [done, setDone] = useState<boolean>();
  const view = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | undefined>(undefined);
  // The button that was pressed goes away with its row, and the focus must not go with it.
  useLayoutEffect(() => {
    if (focusNext.current === undefined) return;
    const buttons = view.current?.querySelectorAll<HTMLElement>('[data-action="restore-hidden"]') ?? [];
    (buttons[Math.min(focusNext.current, buttons.length - 1)] ?? view.current)?.focus();
    focusNext.current = undefined;
  }, [hidden]);
  if (hidden === undefined) return null;
  const restore = async (passage: HiddenPassage, at: number) => {
    focusNext.current = at;
    const isDone = await onRestore(passage);
    if (!isDone) focusNext.current = undefined;
    setDone(isDone);
  };
  const rows = hidden === 'failed' ? [] : [...hidden].sort(byPageThenTime);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a field's; a section would be a landmark in one of the same name
    <div class="hidden-list" ref={view} tabIndex={-1} role="group" aria-label={t('hidden-passages')}>
      <p role="status">{done === undefined ? '' : done ? t('hidden-restored') : t('hidden-not-restored')}</p>
      {hidden === 'failed' && <p>{t('hidden-failed')}</p>}
      {hidden !== 'failed' && rows.length === 0 && <p>{t('hidden-none')}</p>}
      <ul>
        {rows.map((passage, at) => {
          const { node, address, words, text, title, date } = passage;
          return (
            <li key={`${node} ${address} ${words}`} data-node={node}>
              <blockquote lang="zh">{text}</blockquote>
              <p>
                {t('hidden-from', { name: nameOf(node) })} ·{' '}
                <a href={address} target="_blank" rel="noreferrer">
                  {title || address}
                </a>{' '}
                · <time dateTime={date}>{date.slice(0, 10)}</time>
              </p>
              <button
                type="button"
                data-action="restore-hidden"
                aria-label={`${t('hidden-restore')} · ${text}`}
                onClick={() => void restore(passage, at)}
              >
                {t('hidden-restore')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function byPageThenTime(one: HiddenPassage, other: HiddenPassage): number {
  return one.address.localeCompare(other.address) || one.date.localeCompare(other.date);
}
