import type { Note } from '../../core/notes/note.ts';
import type { Translate } from '../translate.ts';
import { type MetOnPages, MetPages } from './met-pages.tsx';
import { ClauseName, isWeb } from './note-source.tsx';
import type { Shelf } from './shelf.ts';

interface Props {
  readonly node: string;
  readonly shelf: Shelf;
  /** Those on the clause, as they are listed below. */
  readonly notes: readonly Note[];
  readonly met: MetOnPages | undefined;
  readonly onClause: (node: string) => void;
  readonly onNew: () => void;
  readonly t: Translate;
}

/** What the reader has of one clause: its words, the pages on which notes of theirs stand, those on which it was met, and the way to write another. */
export function Dossier({ node, shelf, notes, met, onClause, onNew, t }: Props) {
  const clause = shelf.clauseOf(node);
  const text = shelf.textOf(node);
  const pages = new Map(
    notes.flatMap(({ target }) => (target.kind === 'page' ? [[target.address, target.title] as const] : [])),
  );
  return (
    <section class="dossier" data-node={node}>
      <h2 tabIndex={-1}>{clause ? <ClauseName clause={clause} t={t} /> : node}</h2>
      {text !== undefined && <blockquote lang="zh-CN">{text}</blockquote>}
      <p class="doings">
        <button type="button" class="chip" data-action="new-note" onClick={onNew}>
          {t('new-note')}
        </button>
        {clause && (
          <button type="button" class="link" data-action="open-clause" onClick={() => onClause(node)}>
            {t('open-in-policy')}
          </button>
        )}
      </p>
      {pages.size > 0 && (
        <>
          <h3>{t('pages-of-notes')}</h3>
          <ul>
            {[...pages].map(([address, title]) => (
              <li key={address} class="quiet">
                {isWeb(address) ? (
                  <a href={address} target="_blank" rel="noopener noreferrer" title={t('open-page')}>
                    {title || address}
                  </a>
                ) : (
                  title || address
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {met && <MetPages key={node} met={met} t={t} />}
    </section>
  );
}
