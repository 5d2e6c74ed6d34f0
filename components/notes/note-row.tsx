import type { ComponentChildren } from 'preact';
import type { Note } from '../../core/notes/note.ts';
import { nodeOf } from '../../core/notes/target-parts.ts';
import type { Translate } from '../translate.ts';
import { ColourSign } from './colour-sign.tsx';
import { Conflict } from './conflict.tsx';
import { Found, LightText } from './light-text.tsx';
import type { ClausePlace, FoundIn, Standing } from './listed-note.ts';
import { Moment } from './moment.tsx';
import { NoteDoings } from './note-doings.tsx';
import { NoteSource } from './note-source.tsx';

/** What can be done with a note of the list. */
export interface NoteActs {
  readonly onEdit: (note: Note) => void;
  readonly onKeep: (note: Note, text: string) => void;
  readonly onDelete: (notes: readonly Note[]) => void;
  readonly onRestore: (notes: readonly Note[]) => void;
  readonly onPurge: (notes: readonly Note[]) => void;
  readonly onTag: (tag: string) => void;
  readonly onClause: (node: string) => void;
  readonly onGo: (note: Note) => void;
  /** Left out where there is no page to look in. */
  readonly onFindAgain?: (note: Note) => void;
  readonly onAttach?: (note: Note) => void;
}

interface Props {
  readonly note: Note;
  /** Its place among those that are shown, from 1, and how many these are. */
  readonly at: number;
  readonly all: number;
  readonly found: FoundIn | undefined;
  readonly standing: Standing | undefined;
  /** Whether the list says the clause above it. */
  readonly isUnderClause: boolean;
  readonly clauseOf: (node: string) => ClausePlace | undefined;
  /** Undefined while none are selected. */
  readonly selection:
    | { readonly isSelected: boolean; readonly onSelect: (isRange: boolean) => void }
    | undefined;
  readonly isDisabled: boolean;
  readonly acts: NoteActs;
  /** The form, where this note is being written. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

/** UTF-16 code units that the list shows of a text; the form shows the whole. */
const SHOWN = 1_500;

/** A note in the list: the words that it is about, its text, what it is and where it comes from. */
export function NoteRow(props: Props) {
  const {
    note,
    at,
    all,
    found,
    standing,
    isUnderClause,
    clauseOf,
    selection,
    isDisabled,
    acts,
    children,
    t,
  } = props;
  const { target, texts, colour } = note;
  const isConflict = texts.length > 1;
  const node = nodeOf(target);
  return (
    <article
      class={`note bar-${colour}`}
      data-note-id={note.id}
      aria-posinset={at}
      aria-setsize={all}
      aria-label={nameOf(note, t)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from note to note, as in a feed
      tabIndex={0}
    >
      {selection && (
        <input
          type="checkbox"
          checked={selection.isSelected}
          aria-label={t('select-note')}
          onClick={event => selection.onSelect(event.shiftKey)}
        />
      )}
      {target.quote && (
        <blockquote class="quote" lang="zh-CN">
          “<Found text={target.quote.exact} marks={found?.quote ?? []} />”
        </blockquote>
      )}
      {children ||
        (isConflict ? (
          <Conflict texts={texts} onKeep={text => acts.onKeep(note, text)} isDisabled={isDisabled} t={t} />
        ) : (
          <Text text={texts[0]!.value} marks={found?.text} t={t} />
        ))}
      {note.isDeletedElsewhere && <p class="warn">{t('deleted-elsewhere')}</p>}
      {standing && <StandingLine standing={standing} t={t} />}
      {!children && (
        <p class="chips">
          <ColourSign colour={colour} t={t} />
          {note.type && <span class="chip">{t(`type-${note.type}`)}</span>}
          {note.tags.map(tag => (
            <button key={tag} type="button" class="chip" onClick={() => acts.onTag(tag)}>
              #{tag}
            </button>
          ))}
          <span class="quiet">
            <Moment time={note.changed} isDay />
          </span>
        </p>
      )}
      <NoteSource
        note={note}
        isUnderClause={isUnderClause}
        clauseOf={clauseOf}
        onClause={acts.onClause}
        t={t}
      />
      {!children && (
        <NoteDoings
          note={note}
          standing={standing}
          isConflict={isConflict}
          clause={isUnderClause && node !== undefined && clauseOf(node) ? node : undefined}
          isDisabled={isDisabled}
          acts={acts}
          t={t}
        />
      )}
    </article>
  );
}

/** What is heard of a note before it is read. */
function nameOf({ target, texts, colour }: Note, t: Translate): string {
  const words = texts[0]!.value.trim() || target.quote?.exact || t('no-text');
  return `${t(`colour-${colour}`)} · ${words.slice(0, 40)}`;
}

interface TextProps {
  readonly text: string;
  readonly marks: FoundIn['text'];
  readonly t: Translate;
}

function Text({ text, marks = [], t }: TextProps) {
  if (text.trim() === '') return null;
  if (text.length <= SHOWN) return <LightText text={text} marks={marks} />;
  return (
    <>
      <LightText text={text.slice(0, SHOWN)} marks={marks} />
      <p class="quiet">{t('text-goes-on', { count: text.length - SHOWN })}</p>
    </>
  );
}

function StandingLine({ standing, t }: { readonly standing: Standing; readonly t: Translate }) {
  if (standing.kind === 'here') return null;
  return (
    <p class="warn">
      {standing.kind === 'changed' ? t('source-changed') : t('not-found-again')}
      {standing.seen !== undefined && (
        <>
          {' · '}
          {t('last-seen')} <Moment time={standing.seen} isDay />
        </>
      )}
    </p>
  );
}
