import type { TargetsPlace } from '../../core/panel-place.ts';
import type { PolicyDocument, Target } from '../../core/policy/pack.ts';
import {
  filterRows,
  sortRows,
  type TargetColumn,
  type TargetRow,
  targetRows,
} from '../../core/policy/target-table.ts';
import { targetValue } from '../../core/policy/target-value.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly document: PolicyDocument;
  /** What is filtered and how it is sorted. */
  readonly place: TargetsPlace;
  readonly onPlace: (place: TargetsPlace) => void;
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

type Order = Pick<TargetsPlace, 'column' | 'isDescending'>;

/** What a document states that can be checked: filtered by words, clause and group, sorted by place, value or deadline. */
export function TargetsTable({ document, place, onPlace, onNode, t }: Props) {
  const rows = targetRows(document);
  const shown = sortRows(filterRows(rows, place), place.column, place.isDescending);
  const setOrder = (order: Order) => onPlace({ ...place, ...order });
  const clauses = [...new Set(rows.map(row => row.cited))].map(id => [id, placeOf(id, document, t)] as const);
  const names = new Map(clauses);
  const groups = document.groups.filter(({ id }) => rows.some(row => row.groups.includes(id)));
  return (
    <section class="targets">
      <input
        type="search"
        name="filter"
        value={place.words}
        aria-label={t('filter-targets')}
        placeholder={t('filter-targets')}
        onInput={event => onPlace({ ...place, words: event.currentTarget.value })}
      />
      <div class="filters">
        <Choice
          label={t('all-clauses')}
          options={clauses}
          chosen={place.cited}
          onChoose={cited => onPlace(without(place, 'cited', cited))}
        />
        <Choice
          label={t('all-groups')}
          options={groups.map(({ id, name }) => [id, name])}
          chosen={place.group}
          onChoose={group => onPlace(without(place, 'group', group))}
        />
      </div>
      <table>
        <thead>
          <tr>
            <Sorter column="place" label={t('column-clause')} order={place} onOrder={setOrder} />
            <Sorter column="value" label={t('column-value')} order={place} onOrder={setOrder} />
            <th scope="col">{t('column-indicator')}</th>
            <Sorter column="by" label={t('column-by')} order={place} onOrder={setOrder} />
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <Row key={row.target.id} row={row} place={names.get(row.cited)!} onNode={onNode} />
          ))}
        </tbody>
      </table>
      <p class="quiet" role="status">
        {shown.length === 0
          ? t('targets-none')
          : t('targets-shown', { count: shown.length, all: rows.length })}
      </p>
    </section>
  );
}

/** The place with another choice, or with none. */
function without(place: TargetsPlace, name: 'cited' | 'group', chosen: string | undefined): TargetsPlace {
  const { [name]: _, ...rest } = place;
  return chosen === undefined ? rest : { ...rest, [name]: chosen };
}

/** What a clause is called; a paragraph, which has no number, by its first words. */
function placeOf(id: string, { nodes }: PolicyDocument, t: Translate): string {
  const node = nodes.find(one => one.id === id);
  if (!node) return '';
  const { text } = node;
  return labelText({ ...node, document: text.length > 16 ? `${text.slice(0, 16)}…` : text }, t);
}

interface RowProps {
  readonly row: TargetRow;
  readonly place: string;
  readonly onNode: Props['onNode'];
}

function Row({ row, place, onNode }: RowProps) {
  const { target, cited, number } = row;
  const value = targetValue(target);
  return (
    <tr data-node={target.node}>
      <td class="number" lang="zh-CN">
        <button type="button" aria-label={place} onClick={() => onNode(cited)}>
          {number ?? '·'}
        </button>
      </td>
      <td class={value === '' ? 'value none' : 'value'}>{value || '—'}</td>
      <td lang="zh-CN">
        <Indicator target={target} />
      </td>
      <td class={target.by ? '' : 'none'} lang="zh-CN">
        {target.by?.text ?? '—'}
      </td>
    </tr>
  );
}

/** The indicator with what weakens or narrows it underlined: a figure without it would say more than the text. */
function Indicator({ target: { indicator, qualifier, scope } }: { readonly target: Target }) {
  return (
    <>
      {qualifier !== undefined && <u>{qualifier}</u>} {scope !== undefined && <u>{scope}</u>} {indicator}
    </>
  );
}

interface SorterProps {
  readonly column: TargetColumn;
  readonly label: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function Sorter({ column, label, order, onOrder }: SorterProps) {
  const isCurrent = order.column === column;
  const direction = order.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isCurrent ? direction : 'none'}>
      <button
        type="button"
        onClick={() => onOrder({ column, isDescending: isCurrent && !order.isDescending })}
      >
        {label}
        <span aria-hidden="true">{isCurrent ? (order.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

interface ChoiceProps {
  /** What stands for no choice. */
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, options, chosen = '', onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={chosen}
      onChange={event => onChoose(event.currentTarget.value || undefined)}
    >
      <option value="">{label}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value} lang="zh-CN">
          {words}
        </option>
      ))}
    </select>
  );
}
