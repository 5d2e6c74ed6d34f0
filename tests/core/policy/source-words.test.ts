import { describe, expect, it } from 'vitest';
import { sourceWords, type WordedPassage } from '../../../core/policy/source-words.ts';
import { emendation, smallPolicy } from './small-policy.ts';

const [document] = smallPolicy().documents;
const FIRST = 'a#sec_1__cl_1';
const part = (node: string) => ({ node, source: { start: 0, end: 4 } });

function passage(said: Partial<WordedPassage>): WordedPassage {
  return { node: FIRST, text: '', parts: [part(`${FIRST}__st_1`)], differences: [], places: [], ...said };
}

/** The words of the source at its marks. */
function marked(said: Partial<WordedPassage>): string[] {
  const { text, marks } = sourceWords(passage(said), document!);
  return marks.map(({ start, end }) => text.slice(start, end));
}

describe('the words of the source', () => {
  it('are the sentences that the passage takes from, whole, in the order of the document', () => {
    const parts = [part(`${FIRST}__st_2`), part(`${FIRST}__st_1`), part(`${FIRST}__st_2`)];
    expect(sourceWords(passage({ parts }), document!).text).toBe(
      '老年人床位占比原则上不低于80%。新建养老机构1000所以上。',
    );
  });

  it('are those of the node where it is not known what was taken', () => {
    expect(sourceWords(passage({ node: 'a#title', parts: [] }), document!).text).toBe('关于养老托育的意见');
    expect(sourceWords(passage({ node: 'a#nowhere', parts: [] }), document!)).toEqual({
      text: '',
      marks: [],
    });
  });

  it('have conjectures in brackets', () => {
    const { documents } = smallPolicy(policy => {
      policy.emendations.push(emendation(`${FIRST}__st_1`, '床铺', '床位', { confidence: 'conjecture' }));
    });
    expect(sourceWords(passage({}), documents[0]!).text).toContain('床〔位〕');
  });

  it('are marked where the page has other words or none', () => {
    const text = '老年人床位占比不低于80%。';
    expect(marked({ text, differences: [{ source: '原则上' }], places: [{ start: 7, end: 7 }] })).toEqual([
      '原则上',
    ]);
  });

  it('are marked at the place whose neighbours are the page’s, where the words stand twice', () => {
    const { documents } = smallPolicy(policy => {
      policy.nodes.find(({ id }) => id === `${FIRST}__st_1`)!.text = '城市床位不低于80%，农村床位不低于80%。';
    });
    const text = '城市床位不低于80%，农村床位不低于60%。';
    const said = { text, differences: [{ source: '80' }], places: [{ start: 18, end: 20 }] };
    expect(sourceWords(passage(said), documents[0]!).marks).toEqual([{ start: 18, end: 20 }]);
  });

  it('are not marked where the page has words more, nor where it cannot be told', () => {
    const text = '老年人床位占比一般不低于80%。';
    expect(marked({ text, differences: [{ source: '' }], places: [{ start: 7, end: 9 }] })).toEqual([]);
    expect(marked({ text, differences: [{ source: '高铁' }], places: [{ start: 7, end: 9 }] })).toEqual([]);
  });
});
