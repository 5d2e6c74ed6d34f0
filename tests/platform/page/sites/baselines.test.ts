import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { expect, it, vi } from 'vitest';
import { matchesOf } from '../../../core/match/shipped-matcher.ts';
import { baselineOf, read, SITE_PAGES, type SitePage } from './site-pages.ts';

/**
 * `WRITE_BASELINES=1 npx vitest run --project unit tests/platform/page/sites/baselines.test.ts` writes what is recognised as what
 * is expected. Each passage that it changes is to be read again, beside its page, by a person.
 */
const isToBeWritten = process.env.WRITE_BASELINES === '1';

// Not as vitest's environment: its `URL` is a browser's, with which the engine's materials cannot be read.
const { DOMParser, Node, NodeFilter } = new Window();
for (const [name, value] of Object.entries({ DOMParser, Node, NodeFilter })) vi.stubGlobal(name, value);

/** A longer passage is told by its beginning and its end. */
const TOLD_WHOLE = 60;

function recognisedOn(page: SitePage): object[] {
  const { text } = read(page).page;
  return matchesOf(text).map(({ node, kind, voice, start, end }) => ({
    node,
    kind,
    voice,
    text: toldOf(text.slice(start, end).replace(/\s+/gu, ' ')),
  }));
}

function toldOf(words: string): string {
  return words.length <= TOLD_WHOLE ? words : `${words.slice(0, 20)} … ${words.slice(-20)}`;
}

it.each(SITE_PAGES.map(page => [page.name, page] as const))(
  '%s has the passages of its baseline',
  (_, page) => {
    const recognised = recognisedOn(page);
    const file = baselineOf(page);
    if (isToBeWritten) writeFileSync(file, `${JSON.stringify(recognised, undefined, 2)}\n`);
    expect(existsSync(file), 'there is no baseline').toBe(true);
    expect(recognised).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  },
);
