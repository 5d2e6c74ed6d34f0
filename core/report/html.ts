import type { Report } from './report.ts';

/** An element that is written out: words in it and in its attributes are escaped, and there is no other way to put any in. */
interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | string)[];
}

/** Elements that have neither children nor an end tag. */
const VOID = new Set(['meta']);

/** No address is fetched and no script runs, whatever the page said. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE =
  'body{font:16px/1.7 serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}' +
  'td,th{border:1px solid #999;padding:.3em .6em;text-align:start;vertical-align:top}dt{font-weight:bold}dd{overflow-wrap:anywhere}';

/** A report as an HTML document that stands by itself. */
export function htmlOf({ title, facts, columns, rows, language }: Report): string {
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [title]),
    element('style', {}, [STYLE]),
  ]);
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
  const body = element('body', {}, [element('h1', {}, [title]), list, table]);
  return `<!doctype html>\n${write(element('html', { lang: language }, [head, body]))}\n`;
}

function row(tag: string, cells: readonly string[], attributes: Tag['attributes'] = {}): Tag {
  return element(
    'tr',
    {},
    cells.map(cell => element(tag, attributes, [cell])),
  );
}

function element(tag: string, attributes: Tag['attributes'] = {}, children: Tag['children'] = []): Tag {
  return { tag, attributes, children };
}

function write(node: Tag | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const start = `<${node.tag}${attributes.join('')}>`;
  return VOID.has(node.tag) ? start : `${start}${node.children.map(write).join('')}</${node.tag}>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls that HTML has no way to write are left out. */
function escapeHtml(words: string): string {
  return words.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, found => ENTITIES[found]!);
}
