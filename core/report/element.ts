/** An element that is written out: words in it and in its attributes are escaped, and there is no other way to put any in. */
export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | string)[];
}

/** Elements that have neither children nor an end tag. */
const VOID = new Set(['meta']);

/** No address is fetched and no script runs, whatever the page said. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export function element(
  tag: string,
  attributes: Tag['attributes'] = {},
  children: Tag['children'] = [],
): Tag {
  return { tag, attributes, children };
}

/** An HTML document that stands by itself. @param language BCP 47 tag. */
export function htmlDocument(
  { title, language, style }: { readonly title: string; readonly language: string; readonly style: string },
  body: Tag['children'],
): string {
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [title]),
    element('style', {}, [style]),
  ]);
  return `<!doctype html>\n${write(element('html', { lang: language }, [head, element('body', {}, body)]))}\n`;
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
export function escapeHtml(words: string): string {
  return words.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, found => ENTITIES[found]!);
}
