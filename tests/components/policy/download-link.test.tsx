// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DownloadLink } from '../../../components/policy/download-link.tsx';
import { show } from '../show.ts';

function link(text: string) {
  return (
    <DownloadLink name="a.json" text={text} type="application/json" action="export-json">
      ⟦export⟧
    </DownloadLink>
  );
}

describe('a link that saves a text', () => {
  it('leads to the text as it is, and lets go of an earlier one and at its end of the last', async () => {
    let made = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${++made}`);
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    let view!: HTMLElement;
    await act(() => {
      view = show(link('{}'));
    });
    expect(view.querySelector('a')!.getAttribute('href')).toBe('blob:1');
    await act(() => render(link('[]'), view));
    expect(view.querySelector('a')!.getAttribute('href')).toBe('blob:2');
    expect(revoke.mock.calls).toEqual([['blob:1']]);
    await act(() => render(null, view));
    expect(revoke.mock.calls).toEqual([['blob:1'], ['blob:2']]);
  });
});
