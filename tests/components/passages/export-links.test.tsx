// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ExportLinks } from '../../../components/passages/export-links.tsx';
import { smallReport } from '../../core/report/any-report.ts';
import { buttonOf } from '../operate.ts';
import { show, t } from '../show.ts';

const made: Blob[] = [];

function linksOf(onReport: () => Promise<typeof smallReport | undefined>): HTMLElement {
  made.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => `blob:${made.push(blob as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  return show(<ExportLinks name="meipi-www.news.cn" onReport={onReport} t={t} />);
}

async function exportFrom(view: Element): Promise<HTMLAnchorElement[]> {
  // The report comes after the click, and each file's address after it is drawn.
  await act(async () => buttonOf(view, '⟦export-passages⟧').click());
  return [...view.querySelectorAll('a')];
}

describe('exporting the passages', () => {
  it('makes nothing before it is asked to', () => {
    const onReport = vi.fn(async () => smallReport);
    expect(linksOf(onReport).querySelectorAll('a')).toHaveLength(0);
    expect(onReport).not.toHaveBeenCalled();
  });

  it('offers a file in each format, and says that they are ready', async () => {
    const view = linksOf(async () => smallReport);
    const links = await exportFrom(view);
    expect(links.map(({ download, dataset }) => [download, dataset.action])).toEqual([
      ['meipi-www.news.cn.csv', 'export-csv'],
      ['meipi-www.news.cn.md', 'export-md'],
      ['meipi-www.news.cn.html', 'export-html'],
    ]);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦export-ready⟧');
    expect(made.map(({ type }) => type.split(';')[0])).toEqual(['text/csv', 'text/markdown', 'text/html']);
    const [start] = new Uint8Array(await made[0]!.arrayBuffer());
    expect(start).toBe(0xef);
  });

  it('says where the page does not answer', async () => {
    const view = linksOf(async () => undefined);
    expect(await exportFrom(view)).toEqual([]);
    expect(view.querySelector('[role="status"]')!.textContent).toBe('⟦export-failed⟧');
  });
});
