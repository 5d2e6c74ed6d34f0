import type { Colour, NoteType } from '../../core/notes/colours.ts';
import type { Grouping, NoteGroup } from '../../core/notes/group-notes.ts';
import { NodeNumber } from '../policy/node-number.tsx';
import type { Translate } from '../translate.ts';
import { ColourSign } from './colour-sign.tsx';
import type { ClausePlace } from './listed-note.ts';

interface Props {
  readonly group: NoteGroup;
  readonly by: Grouping;
  readonly clauseOf: (node: string) => ClausePlace | undefined;
  /** Opens the dossier of a clause. */
  readonly onDossier: (node: string) => void;
  readonly t: Translate;
}

/** What the notes of a group have in common; of a clause its dossier is opened by it. */
export function GroupName({ group: { key, notes }, by, clauseOf, onDossier, t }: Props) {
  if (key === '') return <h2>{t(NONE_KEYS[by])}</h2>;
  if (by === 'tag') return <h2>#{key}</h2>;
  if (by === 'type') return <h2>{t(`type-${key as NoteType}`)}</h2>;
  if (by === 'date')
    return (
      <h2>
        <time dateTime={key}>{key}</time>
      </h2>
    );
  if (by === 'colour') {
    return (
      <h2>
        <ColourSign colour={key as Colour} t={t} />
      </h2>
    );
  }
  if (by === 'page') {
    const [{ target } = {}] = notes;
    return <h2>{(target?.kind === 'page' && target.title) || key}</h2>;
  }
  const clause = clauseOf(key);
  return (
    <h2>
      <button type="button" data-node={key} onClick={() => onDossier(key)}>
        {clause ? (
          <>
            <span class="number">
              <NodeNumber label={clause.label} t={t} />
            </span>{' '}
            <span lang="zh-CN">{clause.heading ?? clause.path.at(-1)}</span>
          </>
        ) : (
          key
        )}
      </button>
    </h2>
  );
}

const NONE_KEYS = {
  page: 'none-page',
  clause: 'none-clause',
  tag: 'none-tag',
  type: 'no-type',
  colour: 'no-type',
  date: 'no-type',
} as const;
