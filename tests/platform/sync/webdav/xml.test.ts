import { describe, expect, it } from 'vitest';
import { readXml, type XmlElement } from '../../../../platform/sync/webdav/xml.ts';

/** `{space}name(text children)`, short. */
function shape(element: XmlElement | undefined): string {
  if (!element) return 'none';
  const inner = [element.text.trim(), ...element.children.map(shape)].filter(part => part !== '');
  return `{${element.space}}${element.name}(${inner.join(' ')})`;
}

const read = (text: string) => shape(readXml(text));

describe('XML', () => {
  it('has its namespaces by whatever prefix, inherited and set anew', () => {
    expect(read('<d:a xmlns:d="DAV:"><d:b/><c xmlns="x"><e/><d:f xmlns:d="y"/></c><g/></d:a>')).toBe(
      '{DAV:}a({DAV:}b() {x}c({x}e() {y}f()) {}g())',
    );
    expect(read("<a xmlns='DAV:' lang = \"zh\"><b xmlns=''/></a>")).toBe('{DAV:}a({}b())');
  });

  it('has its text with entities, character references, sections and comments taken as they are meant', () => {
    expect(read('<a>&lt;&#20013;&#x6587;&amp;<![CDATA[<b>&amp;]]><!-- <c/> --><?php d ?>!</a>')).toBe(
      '{}a(<中文&<b>&amp;!)',
    );
  });

  it('may have a prolog and what follows', () => {
    expect(read('<?xml version="1.0" encoding="utf-8"?>\n<!-- x -->\n<a/>\n<!-- y -->\n')).toBe('{}a()');
  });

  it.each([
    ['', 'is empty'],
    ['text', 'is none'],
    ['<a>', 'does not end'],
    ['<a></b>', 'ends another'],
    ['<a/></a>', 'ends twice'],
    ['<a/><b/>', 'has two roots'],
    ['<a/>text', 'goes on'],
    ['<a>&nbsp;</a>', 'has an entity of HTML'],
    ['<a>&constructor;</a>', 'has an entity that objects have'],
    ['<a>&#0;</a>', 'refers to no character'],
    ['<a>&#x110000;</a>', 'refers beyond the characters'],
    ['<a>a & b</a>', 'has a bare ampersand'],
    ['<d:a/>', 'has a prefix of no namespace'],
    ['<a b=c/>', 'has a value without quotes'],
    ['<a b/>', 'has an attribute without value'],
    ['<!-- <a/>', 'has a comment without end'],
    ['<a><![CDATA[</a>', 'has a section without end'],
    ['<![CDATA[a]]><a/>', 'has a section outside'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'has a document type'],
    ['<!DOCTYPE html><html></html>', 'is a page'],
  ])('«%s» is refused: it %s', text => {
    expect(read(text)).toBe('none');
  });

  it('is refused beyond its bounds, whatever is repeated', () => {
    expect(read(`${'<a>'.repeat(32)}${'</a>'.repeat(32)}`)).not.toBe('none');
    expect(read(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`)).toBe('none');
    expect(read(`<a>${'<b/>'.repeat(260_000)}</a>`)).toBe('none');
    expect(read(`<a b="${'x'.repeat(2_000_000)}"/>`)).toBe('none');
    expect(read(`<${'a'.repeat(2_000_000)}/>`)).toBe('none');
    expect(read(`<a${' '.repeat(2_000_000)}/>`)).toBe('none');
    expect(readXml(`<a><!--${'- '.repeat(2_000_000)}-->${'x'.repeat(4_000_000)}</a>`)?.text.length).toBe(
      4_000_000,
    );
  });
});
