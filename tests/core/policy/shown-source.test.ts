import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../core/policy/catalogue.ts';
import { type ComparedPassage, shownSource } from '../../../core/policy/shown-source.ts';
import { emendation, smallPolicy } from './small-policy.ts';

const CLAUSE = 'a#sec_1__cl_1';
const [FIRST, SECOND] = ['老年人床位占比原则上不低于80%。', '新建养老机构1000所以上。'];
const plain = createCatalogue([smallPolicy()]).describe(CLAUSE)!;
const guessed = createCatalogue([
  smallPolicy(policy => {
    policy.emendations.push(
      emendation(`${CLAUSE}__st_1`, '人位占比', '人床位占比', { confidence: 'conjecture' }),
    );
  }),
]).describe(CLAUSE)!;

function passage(said: Partial<ComparedPassage> = {}): ComparedPassage {
  return {
    text: '老年人床位占比不低于85%。',
    differences: [
      { source: '原则上', text: '' },
      { source: '80', text: '85' },
      { source: '', text: '另' },
    ],
    places: [
      { start: 7, end: 7 },
      { start: 10, end: 12 },
      { start: 0, end: 0 },
    ],
    parts: [{ node: `${CLAUSE}__st_1`, source: { start: 0, end: FIRST.length } }],
    ...said,
  };
}

const marked = ({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('the source beside a passage', () => {
  it('is the sentence it takes from, with what the page says otherwise marked, and nothing where the page adds', () => {
    const shown = shownSource(plain, passage())!;
    expect(shown.text).toBe(FIRST);
    expect(marked(shown)).toEqual(['原则上', '80']);
    expect(shown.taken).toEqual({ start: 0, end: FIRST.length });
  });

  it('is all sentences from the first to the last that it takes from', () => {
    const parts = [
      { node: `${CLAUSE}__st_2`, source: { start: 0, end: 6 } },
      { node: `${CLAUSE}__st_1`, source: { start: 3, end: FIRST.length } },
    ];
    const shown = shownSource(plain, passage({ parts }))!;
    expect(shown.text).toBe(FIRST + SECOND);
    expect(shown.taken).toEqual({ start: 3, end: FIRST.length + 6 });
  });

  it('has conjectures in brackets, and marks that stand where they did', () => {
    const shown = shownSource(guessed, passage())!;
    expect(shown.text).toBe('老年人〔床〕位占比原则上不低于80%。');
    expect(marked(shown)).toEqual(['原则上', '80']);
  });

  it('marks no place that could as well be another', () => {
    const differences = [{ source: '0', text: '5' }];
    const places = [{ start: 0, end: 0 }];
    expect(shownSource(plain, passage({ differences, places }))!.marks).toHaveLength(1);
    const twice = { ...plain, leaves: [{ node: `${CLAUSE}__st_1`, text: '一0二0三' }] };
    expect(shownSource(twice, passage({ differences, places }))!.marks).toEqual([]);
  });

  it('is nothing for a passage that takes from no sentence of the node', () => {
    expect(
      shownSource(plain, passage({ parts: [{ node: 'a#title', source: { start: 0, end: 1 } }] })),
    ).toBeUndefined();
  });
});
