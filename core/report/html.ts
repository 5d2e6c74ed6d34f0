import { element, htmlDocument, type Tag } from './element.ts';
import type { Report } from './report.ts';

const STYLE =
  'body{font:16px/1.7 serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}' +
  'td,th{border:1px solid #999;padding:.3em .6em;text-align:start;vertical-align:top}dt{font-weight:bold}dd{overflow-wrap:anywhere}';

/** A report as an HTML document that stands by itself. */
export function htmlOf({ title, facts, columns, rows, language }: Report): string {
  const table = element('table', {}, [
    element('thead', {}, [row('th', columns, { scope: 'col' })]),
    element(
      'tbody',
      {},
      rows.map(cells => row('td', cells)),
    ),
  ]);
  const list = element(
    'dl',
    {},
    facts.flatMap(([name, value]) => [element('dt', {}, [name]), element('dd', {}, [value])]),
  );
  return htmlDocument({ title, language, style: STYLE }, [element('h1', {}, [title]), list, table]);
}

function row(tag: string, cells: readonly string[], attributes: Tag['attributes'] = {}): Tag {
  return element(
    'tr',
    {},
    cells.map(cell => element(tag, attributes, [cell])),
  );
}
