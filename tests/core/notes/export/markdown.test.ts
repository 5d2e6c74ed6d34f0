import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { lightMarkdown } from '../../../../core/notes/export/light-markdown.ts';
import { notesMarkdown } from '../../../../core/notes/export/notes-markdown.ts';
import { fileName, obsidianFiles } from '../../../../core/notes/export/obsidian.ts';
import { sourcedNote } from '../../../../core/notes/export/sourced-note.ts';
import { type ZippedFile, zipped } from '../../../../core/notes/export/zip.ts';
import type { Note } from '../../../../core/notes/note.ts';
import { escapeMarkdown } from '../../../../core/report/markdown.ts';
import { anyNote, anyWords } from '../any-note.ts';
import { ON_PAGE, plainNote } from '../plain-notes.ts';
import { ground, words } from './ground.ts';

const sourced = (...notes: Note[]) => notes.map(note => sourcedNote(note, ground));

/** What is left when all that is escaped is taken out. */
const bare = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

describe('the text of a note as Markdown', () => {
  it('keeps emphasis, lists and quotations', () => {
    const text = '**要点**与_例外_\n- 甲\n  1. 乙\n> 引';
    expect(lightMarkdown(text)).toBe(text);
  });

  it.each([
    ['HTML', '<script>alert(1)</script>', '\\<script\\>alert\\(1\\)\\</script\\>'],
    ['an image', '![](http://a.cn/b)', '\\!\\[\\]\\(http\\://a\\.cn/b\\)'],
    ['code that a plug-in runs', '```dataviewjs', '\\`\\`\\`dataviewjs'],
    ['a line that ends front matter', '---', '\\-\\-\\-'],
    ['a heading under a line', '题\n===', '题\n\\=\\=\\='],
    ['code by indenting', '    x', 'x'],
    ['an embedded note', '![[x]]', '\\!\\[\\[x\\]\\]'],
  ])('makes words of %s', (_, text, escaped) => expect(lightMarkdown(text)).toBe(escaped));

  it('leaves no sign that could make HTML, a link, code or a rule', () => {
    fc.assert(
      fc.property(anyWords, text => {
        const markdown = lightMarkdown(text);
        for (const line of bare(markdown).split('\n')) {
          expect(line.replace(/^ *(?:[-*+]|\d+[.)]) |^>/, '')).not.toMatch(/[<>[\]`#=~|\\$%{}]/);
        }
      }),
    );
  });
});

describe('notes as one Markdown document', () => {
  it('stand under their place, with what they are on, their text and what is known of them', () => {
    const notes = [plainNote('n', '先看', { target: ON_PAGE, tags: ['甲'] }), plainNote('m', '再看')];
    const [cited, again] = sourced(...notes).map(({ citation }) => escapeMarkdown(citation));
    const written = '- **写于** 2025\\-06\\-09T08\\:00\\:00\\.000Z';
    expect(notesMarkdown(sourced(...notes), words).split('\n')).toEqual([
      ...['# 我的笔记', '', '## 养老意见一、（一）增加护理床位', ''],
      ...['> 护理型床位占比原则上', '', '先看', ''],
      ...['- **标签** 甲', '- **网页** 护理床位的一年', '- **网址** <https://www.news.cn/a.html?b=1&c=2>'],
      ...[`- **引文** ${cited}`, written, ''],
      ...['> 老年人床位占比原则上不低于80%。新建养老机〔构〕1000所以上。', '', '再看', ''],
      ...[`- **引文** ${again}`, written, ''],
    ]);
  });

  it('have no line that is a heading but their own, nor any HTML', () => {
    fc.assert(
      fc.property(anyNote, note => {
        const markdown = notesMarkdown(sourced(note), words);
        expect(markdown.match(/^#.*$/gm)).toHaveLength(2);
        expect(bare(markdown).replace(/<https?:[^<>\s]*>/g, '')).not.toMatch(/<|!\[/);
      }),
    );
  });
});

describe('notes for Obsidian', () => {
  it('have front matter that says what they are', () => {
    const note = plainNote('n', '先看', { target: ON_PAGE, tags: ['养老 服务', '2025'], type: 'data' });
    const [{ text }] = obsidianFiles(sourced(note)) as [ZippedFile];
    const [, head = '', body = ''] = text.split(/^---$/m);
    expect(parse(head)).toEqual({
      id: note.id,
      aliases: ['养老意见一、（一）增加护理床位 护理型床位占比原则上'],
      tags: ['养老-服务', '_2025'],
      type: 'data',
      colour: 'yellow',
      created: '2025-06-09T08:00:00.000Z',
      changed: '2025-06-09T08:00:00.000Z',
      clause: 'a#sec_1__cl_1',
      page: '护理床位的一年',
      source: ON_PAGE.address,
      citation: expect.stringContaining('第一部分第（一）条'),
    });
    expect(body.trim()).toBe('> 护理型床位占比原则上\n\n先看');
  });

  it('have front matter that ends where it ends, whatever is in the note', () => {
    fc.assert(
      fc.property(anyNote, note => {
        const [{ text }] = obsidianFiles(sourced(note)) as [ZippedFile];
        expect(text.startsWith('---\n')).toBe(true);
        const [head = '', ...rest] = text.slice(4).split('\n---\n');
        expect(rest).toHaveLength(1);
        const read = parse(head);
        expect(read).toMatchObject({ id: note.id, colour: note.colour });
        if (note.target.kind === 'page') expect(read).toMatchObject({ source: note.target.address });
        for (const tag of read.tags ?? []) expect(tag).toMatch(/^(?!\p{N}*$)[\p{L}\p{M}\p{N}_/-]+$/u);
      }),
    );
  });

  it('have names by their ids alone, which no two share where a and A are one', () => {
    expect(fileName('Ab_-')).toBe('41625f2d.md');
    fc.assert(
      fc.property(anyNote, anyNote, ({ id }, { id: other }) => {
        expect(fileName(id)).toMatch(/^[0-9a-f]{44}\.md$/);
        expect(fileName(id) === fileName(other)).toBe(id === other);
      }),
    );
  });
});

describe('a zip', () => {
  const FILES: ZippedFile[] = [
    { name: '61.md', text: '养老'.repeat(1000), day: '2025-06-09' },
    { name: '62.md', text: '', day: '1970-01-01' },
  ];
  const zip = (files: ZippedFile[]) => Buffer.concat([...zipped(files)]);

  it('holds the files as they were', () => {
    const files = Object.entries(unzipSync(zip(FILES))).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(files).toEqual(FILES.map(({ name, text }) => [name, text]));
    expect(unzipSync(zip([]))).toEqual({});
  });

  it('is the same bytes wherever and whenever it is made', () => {
    const made = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map(TZ => {
      vi.stubEnv('TZ', TZ);
      return zip(FILES).toString('base64');
    });
    vi.unstubAllEnvs();
    expect(new Set(made).size).toBe(1);
  });

  it('comes file by file', () => {
    const pieces = zipped(FILES);
    pieces.next();
    expect([...pieces].length).toBeGreaterThan(1);
  });
});
