import { COLOURS, NOTE_TYPES } from '../../core/notes/colours.ts';
import { GROUPINGS } from '../../core/notes/group-notes.ts';
import { NOTE_SHELVES, type NotesPlace } from '../../core/panel-place.ts';
import type { Translate } from '../translate.ts';
import type { Shelf } from './shelf.ts';

interface Props {
  readonly shelf: Shelf;
  readonly place: NotesPlace;
  readonly onPlace: (place: NotesPlace) => void;
  readonly t: Translate;
}

/** How many tags stand as chips; all are in the choice beside them. */
const CHIPS = 5;

/** Search, shelves, and what else the list is narrowed and ordered by. */
export function NotesFilter({ shelf, place, onPlace, t }: Props) {
  const counts = countsOf(shelf);
  return (
    <>
      <input
        type="search"
        name="search"
        value={place.search}
        aria-label={t('search-notes')}
        placeholder={t('search-notes')}
        onInput={event => onPlace({ ...place, search: event.currentTarget.value })}
      />
      <div class="parts">
        {NOTE_SHELVES.filter(name => name === 'all' || name === place.shelf || counts[name] > 0).map(name => (
          <button
            key={name}
            type="button"
            class="chip"
            data-shelf={name}
            aria-pressed={place.shelf === name}
            onClick={() => onPlace({ ...place, shelf: name })}
          >
            {t(`shelf-${name}`)} {counts[name]}
          </button>
        ))}
        {shelf.tags.slice(0, CHIPS).map(tag => (
          <button
            key={`#${tag}`}
            type="button"
            class="chip"
            aria-pressed={place.tag === tag}
            onClick={() => onPlace(chosen(place, 'tag', place.tag === tag ? '' : tag))}
          >
            #{tag}
          </button>
        ))}
      </div>
      <div class="filters">
        <Choice
          label={t('group-notes')}
          value={place.group}
          options={GROUPINGS.map(by => [by, t(`by-${by}`)])}
          onChoose={group => onPlace(chosen(place, 'group', group))}
        />
        <Choice
          label={t('filter-type')}
          value={place.type ?? ''}
          options={[['', t('all-types')], ...NOTE_TYPES.map(type => [type, t(`type-${type}`)] as const)]}
          onChoose={type => onPlace(chosen(place, 'type', type))}
        />
        <Choice
          label={t('filter-colour')}
          value={place.colour ?? ''}
          options={[['', t('all-colours')], ...COLOURS.map(one => [one, t(`colour-${one}`)] as const)]}
          onChoose={colour => onPlace(chosen(place, 'colour', colour))}
        />
        <Choice
          label={t('filter-tag')}
          value={place.tag ?? ''}
          options={[['', t('all-tags')], ...shelf.tags.map(tag => [tag, `#${tag}`] as const)]}
          onChoose={tag => onPlace(chosen(place, 'tag', tag))}
        />
      </div>
    </>
  );
}

/** The place with another choice; an empty one is none. */
function chosen(place: NotesPlace, name: 'group' | 'type' | 'colour' | 'tag', value: string): NotesPlace {
  const { [name]: _, ...rest } = place;
  return { ...rest, ...(value !== '' && { [name]: value }) } as NotesPlace;
}

function countsOf(shelf: Shelf): Record<NotesPlace['shelf'], number> {
  const lost = [...shelf.standings.values()].filter(({ kind }) => kind === 'lost').length;
  return {
    all: shelf.count,
    page: shelf.here?.size ?? 0,
    lost,
    conflict: shelf.conflicts.size,
    trash: shelf.trashed,
  };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={event => onChoose(event.currentTarget.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
