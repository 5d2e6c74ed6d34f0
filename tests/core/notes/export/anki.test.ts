import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ankiCards } from '../../../../core/notes/export/anki.ts';
import { sourcedNote } from '../../../../core/notes/export/sourced-note.ts';
import type { Note } from '../../../../core/notes/note.ts';
import { anyNote } from '../any-note.ts';
import { ON_CLAUSE, plainNote } from '../plain-notes.ts';
import { ground } from './ground.ts';

const cards = (...notes: Note[]) =>
  ankiCards(notes.map(note => sourcedNote(note, ground)))
    .replace(/\n$/, '')
    .split('\n');

describe('notes for Anki', () => {
  it('are cards with the clause in front, without the words that are behind', () => {
    const quote = { exact: '原则上', prefix: '', suffix: '' };
    const note = plainNote('n', '不是<必须>\n再看', {
      target: { ...ON_CLAUSE, quote },
      tags: ['养老 服务', '乙'],
    });
    const [separator, html, guid, tags, card] = cards(note);
    expect([separator, html, guid, tags]).toEqual([
      ...['#separator:tab', '#html:true', '#guid column:1', '#tags column:4'],
    ]);
    const [id, front, back, tagged] = card!.split('\t');
    expect(id).toBe(note.id);
    expect(front).toBe(
      '养老意见一、（一）增加护理床位<br><br>老年人床位占比〔……〕不低于80%。新建养老机〔构〕1000所以上。',
    );
    expect(back).toMatch(/^原则上<br><br>不是&lt;必须&gt;<br>再看<br><br>.*第（一）条&#91;Z&#93;/u);
    expect(tagged).toBe('养老_服务 乙');
  });

  it('have the place alone in front where the words stand in the clause twice or nowhere', () => {
    const quote = { exact: '不在其中', prefix: '', suffix: '' };
    const [, , , , card] = cards(plainNote('n', '', { target: { ...ON_CLAUSE, quote } }));
    expect(card!.split('\t')[1]).toBe('养老意见一、（一）增加护理床位');
  });

  it('are four fields on one line, with no element but line breaks, nor anything that Anki runs', () => {
    fc.assert(
      fc.property(anyNote, note => {
        const lines = cards(note);
        expect(lines).toHaveLength(5);
        const fields = lines[4]!.split('\t');
        expect(fields).toHaveLength(4);
        for (const field of fields) expect(field.replaceAll('<br>', '')).not.toMatch(/[<>"[\]{}\\\u2028]/);
      }),
    );
  });
});
