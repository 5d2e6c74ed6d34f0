// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { AboutSection } from '../../../components/options/about-section.tsx';
import { LookSection } from '../../../components/options/look-section.tsx';
import { Options } from '../../../components/options/options.tsx';
import { PrivacySection } from '../../../components/options/privacy-section.tsx';
import { ShortcutsSection } from '../../../components/options/shortcuts-section.tsx';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { smallPolicy } from '../../core/policy/small-policy.ts';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

function actionOf(view: Element, action: string): HTMLButtonElement {
  return view.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
}

function boxOf(view: Element, name: string, value: string): HTMLInputElement {
  return view.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!;
}

describe('the settings', () => {
  it('have a way to each of their parts, and say what became of a change', () => {
    const view = show(
      <Options isSaved={true} t={t}>
        <p>部分</p>
      </Options>,
    );
    const ways = [...view.querySelectorAll('nav a')].map(link => link.getAttribute('href'));
    expect(ways).toEqual([
      '#sites',
      '#look',
      '#notes',
      '#sync',
      '#hidden',
      '#shortcuts',
      '#privacy',
      '#about',
    ]);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦saved⟧');
    const saying = (isSaved: boolean | undefined) =>
      show(
        <Options isSaved={isSaved} t={t}>
          {null}
        </Options>,
      ).querySelector('[role="status"]')!.textContent;
    expect([saying(false), saying(undefined)]).toEqual(['⟦not-saved⟧', '']);
  });
});

describe('how things look', () => {
  function look() {
    const onChange = vi.fn();
    return { onChange, view: show(<LookSection settings={DEFAULTS} onChange={onChange} t={t} />) };
  }

  it('is shown as it is set', () => {
    const { view } = look();
    const set = [...view.querySelectorAll<HTMLInputElement>('input:checked')].map(
      ({ name, value }) => `${name} ${value}`,
    );
    expect(set).toEqual([
      'kinds verbatim',
      'kinds near-verbatim',
      'kinds paraphrase',
      'kinds title-mention',
      'label-size medium',
      'palette cinnabar',
      'language browser',
    ]);
  });

  it.each([
    ['kinds', 'paraphrase', { kinds: ['verbatim', 'near-verbatim', 'title-mention'] }],
    ['label-size', 'large', { labelSize: 'large' }],
    ['palette', 'ink', { palette: 'ink' }],
    ['language', 'zh_TW', { language: 'zh_TW' }],
  ])('changes in %s to %s alone', (name, value, changes) => {
    const { view, onChange } = look();
    boxOf(view, name, value).click();
    expect(onChange.mock.calls).toEqual([[changes]]);
  });

  it('names each language in itself', () => {
    const { view } = look();
    const tags = ['browser', 'zh_CN', 'zh_TW', 'en'].map(
      value => boxOf(view, 'language', value).closest('label')!.lang,
    );
    expect(tags).toEqual(['', 'zh-CN', 'zh-TW', 'en']);
  });
});

describe('the shortcuts', () => {
  const commands = [
    { name: 'next-passage', shortcut: 'Alt+.' },
    { name: 'open-panel', shortcut: '' },
  ];

  it('are shown as they are set, with the way to change them', async () => {
    const onChange = vi.fn();
    const view = show(<ShortcutsSection commands={commands} isByHand={false} onChange={onChange} t={t} />);
    const said = [...view.querySelectorAll('dl > div')].map(row => row.textContent);
    expect(said).toEqual(['⟦command-next-passage⟧Alt+.', '⟦command-open-panel⟧⟦no-shortcut⟧']);
    await press(actionOf(view, 'change-shortcuts'));
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('');
  });

  it('say how they are changed by hand where nothing leads there', () => {
    const view = show(<ShortcutsSection commands={commands} isByHand={true} onChange={vi.fn()} t={t} />);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦change-shortcuts-by-hand⟧');
  });
});

describe('what is kept', () => {
  const kept = [
    { name: 'sites', count: 2 },
    { name: 'proposals', count: 0 },
  ];

  function privacy(given: typeof kept | 'failed' = kept, isDeleted = false, server?: string) {
    const onDelete = vi.fn();
    const known = { kept: given, isDeleted, server, onDelete };
    return { view: show(<PrivacySection {...known} t={t} />), onDelete };
  }

  it('is counted', () => {
    const { view } = privacy();
    const said = [...view.querySelectorAll('.kept li')].map(row => row.textContent);
    expect(said).toEqual(['⟦kept-sites count=2⟧', '⟦kept-proposals count=0⟧']);
    // What is deleted here does not take them along.
    expect(privacy().view.textContent).toContain('⟦kept-notes⟧');
    expect(privacy('failed').view.textContent).toContain('⟦kept-failed⟧');
  });

  it('has not left, or has left for the reader’s own server alone', () => {
    expect(privacy().view.textContent).toContain('⟦nothing-leaves⟧');
    const { view } = privacy(kept, false, 'dav.example.cn');
    expect(view.textContent).toContain('⟦notes-leave server=dav.example.cn⟧');
    expect(view.textContent).not.toContain('⟦nothing-leaves⟧');
  });

  it('is deleted once the reader has said so twice, and what stays is said', async () => {
    const { view, onDelete } = privacy();
    await press(actionOf(view, 'delete-kept'));
    expect(onDelete).not.toHaveBeenCalled();
    const question = view.querySelector('[role="alertdialog"]')!;
    expect(question.textContent).toContain('⟦delete-kept-stays⟧');
    expect(document.activeElement).toBe(actionOf(view, 'cancel-delete'));
    await press(actionOf(view, 'confirm-delete'));
    expect(onDelete).toHaveBeenCalledTimes(1);
    expect(view.querySelector('[role="alertdialog"]')).toBeNull();
  });

  it('stays where the reader has thought better of it', async () => {
    const { view, onDelete } = privacy();
    await press(actionOf(view, 'delete-kept'));
    await press(actionOf(view, 'cancel-delete'));
    expect(onDelete).not.toHaveBeenCalled();
    expect(view.querySelector('[role="alertdialog"]')).toBeNull();
  });

  it('cannot be deleted where there is nothing, and is said to be gone', () => {
    const { view } = privacy([{ name: 'sites', count: 0 }], true);
    expect(actionOf(view, 'delete-kept').disabled).toBe(true);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦kept-deleted⟧');
  });
});

describe('what is said about the extension', () => {
  const { documents } = smallPolicy(() => undefined);

  it('is its version and, of each document, title, witness and rights', () => {
    const view = show(<AboutSection version="0.1.0" documents={documents} t={t} />);
    expect(view.textContent).toContain('⟦about-version version=0.1.0⟧');
    const [row] = view.querySelectorAll('.documents li');
    const [title, witness, rights] = [...row!.querySelectorAll('span')].map(span => span.textContent);
    expect([title, rights]).toEqual([documents[0]!.title, documents[0]!.rights]);
    expect(witness).toMatch(/^⟦witness-\w+⟧/u);
  });

  it('is so much where the documents cannot be had', () => {
    const view = show(<AboutSection version="0.1.0" documents="failed" t={t} />);
    expect(view.textContent).toContain('⟦documents-failed⟧');
    expect(wordsOfItsOwn(view)).toBe('');
  });
});
