import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../platform/i18n/locale.ts';
import { manifestLocales } from '../../tools/build/manifest-locales.ts';
import { messagesOf } from './catalogues.ts';
import { filesOf, read } from './sources.ts';
import { keysUsedBy } from './used-keys.ts';

const NAMES = filesOf('locales/zh_CN').map(path => path.split('/').at(-1)!);

/** Which catalogues the translator of each entry point has. */
const ENTRIES = {
  'entrypoints/margin/index.ts': ['passage.ftl', 'page.ftl', 'margin.ftl'],
  'entrypoints/card/index.ts': ['passage.ftl', 'card.ftl'],
  'entrypoints/popup/main.tsx': ['passage.ftl', 'views.ftl', 'popup.ftl'],
  'entrypoints/background/index.ts': ['menu.ftl'],
  'entrypoints/options/main.tsx': ['passage.ftl', 'views.ftl', 'options.ftl', 'hidden.ftl', 'sync.ftl'],
  'entrypoints/help/main.tsx': ['passage.ftl', 'views.ftl', 'help.ftl'],
  'entrypoints/check/main.tsx': ['passage.ftl', 'views.ftl', 'check.ftl'],
  'entrypoints/welcome/main.tsx': [
    ...['passage.ftl', 'views.ftl', 'check.ftl', 'welcome.ftl'],
    ...['page.ftl', 'margin.ftl'],
  ],
  'entrypoints/sidepanel/main.tsx': ['passage.ftl', 'views.ftl', 'panel.ftl', 'notes.ftl', 'sync.ftl'],
} as const;

function keysOf(name: string): string[] {
  return messagesOf('zh_CN', name).map(({ key }) => key);
}

describe('the catalogues', () => {
  it('are the same files in every language of the interface', () => {
    const files = LOCALES.flatMap(locale => NAMES.map(name => `locales/${locale}/${name}`));
    expect(filesOf('locales')).toEqual(files.sort());
  });

  it.each(NAMES)(
    '%s has the same keys with the same values to put in, each once, in every language',
    name => {
      const shapes = LOCALES.map(locale =>
        messagesOf(locale, name)
          .map(({ key, variables }) => [key, ...variables].join(' '))
          .sort(),
      );
      expect(shapes[1]).toEqual(shapes[0]);
      expect(shapes[2]).toEqual(shapes[0]);
      expect(new Set(keysOf(name)).size).toBe(keysOf(name).length);
    },
  );

  it('have words for every key', () => {
    const empty = LOCALES.flatMap(locale =>
      NAMES.flatMap(name => messagesOf(locale, name).filter(({ isEmpty }) => isEmpty)),
    );
    expect(empty).toEqual([]);
  });

  it('have no key twice in what one translator reads', () => {
    for (const names of Object.values(ENTRIES)) {
      const keys = names.flatMap(keysOf);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('never speak of 抄袭 nor of 出处, and call only what is official 原文', () => {
    for (const locale of ['zh_CN', 'zh_TW']) {
      const lines = NAMES.flatMap(name => read(`locales/${locale}/${name}`).split('\n'));
      expect(lines.filter(line => /抄[袭襲]|出[处處]/u.test(line))).toEqual([]);
      expect(lines.filter(line => line.includes('原文')).map(line => line.split(' ')[0])).toEqual([
        'witness-official',
      ]);
    }
  });
});

describe('keys', () => {
  it.each(Object.entries(ENTRIES))('that %s asks for are all in its catalogues', (entry, names) => {
    const known = new Set<string>(names.flatMap(keysOf));
    const used = [...keysUsedBy(entry)];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(key => !known.has(key))).toEqual([]);
  });

  it('of the catalogues are all asked for', () => {
    const used = new Set(Object.keys(ENTRIES).flatMap(entry => [...keysUsedBy(entry)]));
    const unused = NAMES.filter(name => name !== 'manifest.ftl')
      .flatMap(keysOf)
      .filter(key => !used.has(key));
    expect(unused).toEqual([]);
  });

  it('of the manifest are those that it names', () => {
    const named = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    for (const { contents } of manifestLocales()) {
      expect(Object.keys(JSON.parse(contents)).sort()).toEqual([...new Set(named)].sort());
    }
  });
});
