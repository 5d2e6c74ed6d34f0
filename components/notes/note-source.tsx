import type { Note } from '../../core/notes/note.ts';
import { nodeOf } from '../../core/notes/target-parts.ts';
import { NodeNumber } from '../policy/node-number.tsx';
import type { Translate } from '../translate.ts';
import type { ClausePlace } from './listed-note.ts';

interface Props {
  readonly note: Note;
  /** Whether the name of its clause stands above the note already. */
  readonly isUnderClause: boolean;
  readonly clauseOf: (node: string) => ClausePlace | undefined;
  readonly onClause: (node: string) => void;
  readonly t: Translate;
}

/** What a note is about: the clause, which leads to it, and the page with its day. */
export function NoteSource({ note, isUnderClause, clauseOf, onClause, t }: Props) {
  const { target } = note;
  const node = nodeOf(target);
  const clause = node === undefined ? undefined : clauseOf(node);
  if (isUnderClause && target.kind === 'clause') return null;
  return (
    <p class="source quiet">
      {node !== undefined && !isUnderClause && (
        <button type="button" class="link" data-action="open-clause" onClick={() => onClause(node)}>
          {clause ? <ClauseName clause={clause} t={t} /> : node}
        </button>
      )}
      {target.kind === 'page' && (
        <span class="page">
          {isWeb(target.address) ? (
            <a
              href={target.address}
              target="_blank"
              rel="noopener noreferrer"
              title={t('open-page')}
              data-action="open-page"
            >
              {target.title || target.address}
            </a>
          ) : (
            target.title || target.address
          )}
          {target.date !== undefined && (
            <>
              {' · '}
              <time dateTime={target.date}>{target.date}</time>
            </>
          )}
        </span>
      )}
    </p>
  );
}

/** The clause as people cite it, after what it stands in. */
export function ClauseName({ clause, t }: { readonly clause: ClausePlace; readonly t: Translate }) {
  return (
    <>
      <span lang="zh-CN">{clause.path.join(' › ')}</span>{' '}
      <span class="number">
        <NodeNumber label={clause.label} t={t} />
      </span>{' '}
      {clause.heading !== undefined && <span lang="zh-CN">{clause.heading}</span>}
    </>
  );
}

/** An imported note may name any address; only those of the web lead anywhere. */
export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
