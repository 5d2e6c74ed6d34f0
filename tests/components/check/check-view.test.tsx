// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Checked } from '../../../components/check/check-result.tsx';
import { CheckView } from '../../../components/check/check-view.tsx';
import { CheckedText } from '../../../components/check/checked-text.tsx';
import { press, type as typeIn } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';
import { checkedPassage, differing } from './passages.ts';

const TEXT = '前面，柿子红了。';

function checked(said: Parameters<typeof checkedPassage>[2] = {}, share = 1): Checked {
  return { text: TEXT, passages: [checkedPassage(3, 8, said)], stock: [], share };
}

function viewOf(given: { text?: string; share?: number; checked?: Checked; failure?: string } = {}) {
  const done = { onText: vi.fn(), onFile: vi.fn(), onCheck: vi.fn(), onCancel: vi.fn() };
  const { text = TEXT, share, checked, failure } = given;
  const known = { text, share, checked, failure, longest: 100 };
  return { view: show(<CheckView {...known} {...done} t={t} />), done };
}

function actionOf(view: Element, action: string): HTMLButtonElement {
  return view.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
}

describe('checking a text', () => {
  it('takes what is typed, and checks it when that is asked for', async () => {
    const { view, done } = viewOf();
    const field = view.querySelector('textarea')!;
    expect(view.querySelector(`label[for="${field.id}"]`)!.textContent).toBe('⟦text-to-check⟧');
    await typeIn(field as unknown as HTMLInputElement, '别的话');
    expect(done.onText.mock.calls).toEqual([['别的话']]);
    await press(actionOf(view, 'check'));
    expect(done.onCheck).toHaveBeenCalledTimes(1);
  });

  it('has nothing to check in an empty text', () => {
    expect(actionOf(viewOf({ text: ' \n' }).view, 'check').disabled).toBe(true);
  });

  it('says how far it is, and can be stopped', async () => {
    const { view, done } = viewOf({ share: 0.4, checked: checked() });
    expect(view.querySelector('progress')!.getAttribute('value')).toBe('0.4');
    expect(view.querySelector('.result')).toBeNull();
    expect(actionOf(view, 'check')).toBeNull();
    await press(actionOf(view, 'cancel-check'));
    expect(done.onCancel).toHaveBeenCalledTimes(1);
  });

  it('says what went wrong as an alert', () => {
    const { view } = viewOf({ failure: 'not-text' });
    expect(view.querySelector('[role="alert"]')!.textContent).toBe('⟦failure-not-text⟧');
  });
});

describe('what a text holds', () => {
  it('is listed beside the text, each leading to the other', () => {
    const { view } = viewOf({ checked: checked() });
    expect(view.querySelector('h2')!.textContent).toBe('⟦found-in-text count=1⟧');
    const row = view.querySelector('li[data-node="a#sec_1__cl_7"]')!;
    const mark = view.querySelector('.checked-text a')!;
    expect([row.querySelector('a')!.getAttribute('href'), mark.getAttribute('href')]).toEqual([
      `#${mark.id}`,
      `#${row.id}`,
    ]);
    expect([mark.textContent, mark.className]).toEqual(['柿子红了。', 'near-verbatim']);
    expect(view.querySelector('.checked-text')!.textContent).toBe(TEXT);
  });

  it.each([
    ['红', '黄', '⟦worded-otherwise source=黄 text=红⟧'],
    ['', '都', '⟦left-out source=都⟧'],
    ['红', '', '⟦put-in text=红⟧'],
  ])('is said in words where it differs: “%s” for “%s”', (text, source, words) => {
    const differences = [differing(5, 5 + text.length, source, text)];
    const { view } = viewOf({ checked: checked({ differences }) });
    const said = view.querySelector('.differences')!;
    expect(said.querySelector('p')!.textContent).toBe('⟦tone-misquoted⟧');
    expect(said.querySelector('li')!.textContent).toBe(`⟦grade-wording⟧ ${words}`);
    expect(view.querySelector('.result > .misquoted')!.textContent).toBe('⟦misquoted-count count=1⟧');
  });

  it('is no misquotation where the text speaks for itself', () => {
    const differences = [
      differing(5, 6, '黄', '红'),
      { ...differing(3, 4, '八', '九'), grade: 'number' as const },
    ];
    const { view } = viewOf({ checked: checked({ voice: 'own', differences }) });
    const said = [...view.querySelectorAll('.differences > p')].map(({ textContent }) => textContent);
    expect(said).toEqual(['⟦tone-own-figure⟧', '⟦tone-own-words⟧']);
    expect(view.querySelector('.result > .misquoted')).toBeNull();
    expect(view.querySelector('.checked-text .own-words')!.textContent).toBe('红');
  });

  it('may be nothing, which does not mean that nothing is there', () => {
    const { view } = viewOf({ checked: { text: TEXT, passages: [], stock: [], share: 1 } });
    expect(view.querySelector('h2')!.textContent).toBe('⟦found-none-in-text⟧');
    expect(view.querySelector('.result')!.textContent).toContain('⟦found-none-note⟧');
  });

  it('shows stock quietly, with where it stands, and counts it as nothing', () => {
    const labels = [{ level: 'clause', number: '（六）', document: '甲文' } as const];
    const { view } = viewOf({
      checked: { text: TEXT, passages: [], stock: [{ start: 3, end: 7, labels }], share: 1 },
    });
    expect(view.querySelector('.checked-text .stock')!.textContent).toBe('柿子红了');
    expect(view.querySelector('.checked-text')!.textContent).toBe(TEXT);
    expect(view.querySelector('.stock-list li')!.textContent).toContain('甲文（六）');
    expect(view.querySelector('h2')!.textContent).toBe('⟦found-none-in-text⟧');
  });

  it('is said to be a part where the check was stopped', () => {
    expect(viewOf({ checked: checked({}, 0.4) }).view.textContent).toContain('⟦stopped-at percent=40⟧');
    expect(viewOf({ checked: checked() }).view.textContent).not.toContain('stopped-at');
  });

  it('has no words of its own', () => {
    const differences = [differing(5, 6, '黄', '红')];
    const { view } = viewOf({ checked: checked({ differences }), failure: 'not-text' });
    expect(wordsOfItsOwn(view, TEXT, '柿子红了。', '（七）', '甲文')).toBe('');
  });
});

describe('a text that is shown by itself', () => {
  it('tells which passage was clicked, and does not jump', async () => {
    const clicked = vi.fn();
    const view = show(<CheckedText text={TEXT} passages={checked().passages} onPassage={clicked} t={t} />);
    await press(view.querySelector('a')!);
    expect(clicked.mock.calls).toEqual([[0]]);
  });
});
