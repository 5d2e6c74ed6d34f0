import { useState } from 'preact/hooks';
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
  readonly onNode: (id: string) => void;
  readonly t: Translate;
}

interface Order {
  readonly column: TargetColumn;
  readonly isDescending: boolean;
}

/** What a document states that can be checked: filtered by words, clause and group, sorted by place, value or deadline. */
export function TargetsTable({ document, onNode, t }: Props) {
  const [words, setWords] = useState('');
  const [cited, setCited] = useState<string>();
  const [group, setGroup] = useState<string>();
  const [order, setOrder] = useState<Order>({ column: 'place', isDescending: false });
  const rows = targetRows(document);
  const shown = sortRows(
    filterRows(rows, { words, ...(cited && { cited }), ...(group && { group }) }),
    order.column,
    order.isDescending,
  );
  const clauses = [...new Set(rows.map(row => row.cited))].map(id => [id, placeOf(id, document, t)] as const);
  const names = new Map(clauses);
  const groups = document.groups.filter(({ id }) => rows.some(row => row.groups.includes(id)));
  return (
    <section class="targets">
      <input
        type="search"
        name="search"
        value={words}
        aria-label={t('filter-targets')}
        placeholder={t('filter-targets')}
        onInput={event => setWords(event.currentTarget.value)}
      />
      <div class="filters">
        <Choice label={t('all-clauses')} options={clauses} onChoose={setCited} />
        <Choice
          label={t('all-groups')}
          options={groups.map(({ id, name }) => [id, name])}
          onChoose={setGroup}
        />
      </div>
      <table>
        <thead>
          <tr>
            <Sorter column="place" label={t('column-clause')} order={order} onOrder={setOrder} />
            <Sorter column="value" label={t('column-value')} order={order} onOrder={setOrder} />
            <th scope="col">{t('column-indicator')}</th>
            <Sorter column="by" label={t('column-by')} order={order} onOrder={setOrder} />
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
  return (
    <tr data-node={target.node}>
      <td class="number" lang="zh-CN">
        <button type="button" aria-label={place} onClick={() => onNode(cited)}>
          {number ?? '·'}
        </button>
      </td>
      <td class="value">{targetValue(target) || '—'}</td>
      <td lang="zh-CN">
        <Indicator target={target} />
      </td>
      <td lang="zh-CN">{target.by?.text ?? '—'}</td>
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
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, options, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} onChange={event => onChoose(event.currentTarget.value || undefined)}>
      <option value="">{label}</option>
      {options.map(([value, words]) => (
        <option key={value} value={value} lang="zh-CN">
          {words}
        </option>
      ))}
    </select>
  );
}
