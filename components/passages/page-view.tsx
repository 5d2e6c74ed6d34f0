import type { Translate } from '../translate.ts';
import { type ListedPassage, PassageList } from './passage-list.tsx';

/** What the panel knows of the page in its tab. */
export type ViewedPage =
  | { readonly kind: 'passages'; readonly title: string; readonly passages: readonly ListedPassage[] }
  /** Nothing to list; `words` and `note` say why. */
  | { readonly kind: 'notice'; readonly words: string; readonly note?: string };

interface Props {
  readonly page: ViewedPage | undefined;
  readonly current: number | undefined;
  readonly onGo: (id: number) => void;
  readonly t: Translate;
}

export function PageView({ page, current, onGo, t }: Props) {
  return (
    <>
      {page?.kind === 'passages' && (
        <PassageList title={page.title} passages={page.passages} current={current} onGo={onGo} t={t} />
      )}
      {page?.kind === 'notice' && (
        <div class="notice" role="status">
          <p>{page.words}</p>
          {page.note !== undefined && <p class="quiet">{page.note}</p>}
        </div>
      )}
    </>
  );
}
