import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { useSession } from './session.ts';

const SEVENTH = 'minsheng-2025#sec_3__cl_7';
const session = useSession([]);
let panel: Page;

beforeEach(async () => {
  panel = await session().driven.openExtensionPage('sidepanel.html');
  await panel.waitForSelector('#tab-policy');
});

afterEach(() => panel.close());

/** The outline of the first document, by mouse. */
async function openPolicy(): Promise<void> {
  await panel.click('#tab-policy');
  await panel.waitForSelector('.outline');
}

async function openTargets(): Promise<void> {
  await openPolicy();
  await panel.click('.parts button:nth-child(2)');
  await panel.waitForSelector('tbody tr');
}

function wordsOf(selector: string): Promise<string[]> {
  return panel.$$eval(selector, found => found.map(element => element.textContent!.trim()));
}

/** Numbers of the values of one unit in the table, as it is sorted. */
async function values(unit: string): Promise<number[]> {
  const written = await wordsOf('tbody td.value');
  return written
    .filter(value => value.endsWith(unit))
    .map(value => Number.parseFloat(value.replace('−', '-').replace(/^[^\d-]+/u, '')))
    .filter(value => !Number.isNaN(value));
}

function openedNode(): Promise<string | undefined> {
  return panel.evaluate(() => document.querySelector<HTMLElement>('article')?.dataset.node);
}

/** The element that has the focus, by its words. */
function focused(): Promise<string> {
  return panel.evaluate(() => document.activeElement!.textContent!.trim());
}

describe('the policy in the panel', () => {
  it('has the ten clauses in its outline, in order', async () => {
    await openPolicy();
    const clauses = await wordsOf('.outline li[data-node*="__cl_"] .number');
    expect(clauses).toEqual([...'一二三四五六七八九十'].map(numeral => `（${numeral}）`));
  });

  it('opens a clause with its words, targets and relations', async () => {
    await openPolicy();
    await panel.click(`.outline li[data-node="${SEVENTH}"] button`);
    await panel.waitForSelector('article');
    expect(await wordsOf('article h2')).toEqual(['（七）大力发展“一老一小”普惠服务']);
    expect((await wordsOf('blockquote'))[0]).toContain('新建养老机构护理型床位占比原则上不低于80%');
    expect(await wordsOf('article h3')).toEqual(expect.arrayContaining(['目标', '相关']));
    expect((await wordsOf('.stated li')).filter(words => words.startsWith('≥80% 原则上'))).toHaveLength(1);
  });

  it('leads by a relation to another clause, and back to the outline', async () => {
    await openPolicy();
    await panel.click(`.outline li[data-node="${SEVENTH}"] button`);
    const related = await panel.waitForSelector('.relations button[data-node*="__cl_"]');
    const other = await related!.evaluate(button => button.dataset.node!);
    expect(other).not.toBe(SEVENTH);
    await related!.click();
    expect(await eventually(openedNode, node => node === other)).toBe(other);
    await panel.click('.back');
    expect(await eventually(openedNode, node => node === SEVENTH)).toBe(SEVENTH);
    await panel.click('.back');
    await panel.waitForSelector('.outline');
    expect(await openedNode()).toBeUndefined();
  });

  it('changes to another document and shows its targets', async () => {
    await openTargets();
    await panel.select('select[aria-label="文件"]', 'trade-2025-05');
    await panel.waitForSelector('tbody tr[data-node^="trade-2025-05#"]');
    const shown = await wordsOf('tbody tr td.value');
    expect(shown).toEqual(expect.arrayContaining(['+7.2%', '−3.8%']));
    expect(await panel.$('tbody tr[data-node^="minsheng-2025#"]')).toBeNull();
  });
});

describe('the table of targets in the panel', () => {
  it('says with the 80% of nursing beds that it is so in principle', async () => {
    await openTargets();
    const rows = await panel.$$eval(`tbody tr[data-node="${SEVENTH}__st_4"]`, found =>
      found.map(tr => ({ words: tr.textContent!, qualifier: tr.querySelector('u')?.textContent })),
    );
    const [row] = rows.filter(({ words }) => words.startsWith('（七）≥80%'));
    expect(row?.words).toContain('护理型床位占比');
    expect(row?.qualifier).toBe('原则上');
  });

  it('sorts by value within each unit when that header is clicked, and the other way when it is clicked again', async () => {
    await openTargets();
    const direction = () => panel.$eval('th:nth-child(2)', th => th.getAttribute('aria-sort'));
    expect(await direction()).toBe('none');
    for (const [way, sign] of [
      ['ascending', 1],
      ['descending', -1],
    ] as const) {
      await panel.click('th:nth-child(2) button');
      expect(await eventually(direction, now => now === way)).toBe(way);
      const sorted = await values('%');
      expect(new Set(sorted).size).toBeGreaterThan(1);
      expect(sorted).toEqual([...sorted].sort((one, other) => sign * (one - other)));
      expect((await wordsOf('tbody td.value'))[0]).not.toBe('—');
    }
  });

  it('filters by what is typed, and says when there is nothing', async () => {
    await openTargets();
    const all = (await wordsOf('tbody tr')).length;
    await panel.type('input[name="filter"]', '护理型床位');
    const few = await eventually(
      () => wordsOf('tbody tr'),
      rows => rows.length < all,
    );
    expect(few.length).toBeLessThan(all);
    expect(few.filter(row => row.includes('护理型床位占比'))).toHaveLength(1);
    expect(few.filter(row => row.includes('普通高中'))).toEqual([]);
    await panel.type('input[name="filter"]', '高铁');
    expect(
      await eventually(
        () => wordsOf('tbody tr'),
        rows => rows.length === 0,
      ),
    ).toEqual([]);
    expect(await wordsOf('.targets [role="status"]')).toEqual(['没有这样的目标']);
  });
});

describe('the policy by keyboard alone', () => {
  /** Presses Tab until the focused words begin so. */
  async function tabTo(words: string): Promise<string> {
    for (let stops = 0; stops < 60; stops++) {
      await panel.keyboard.press('Tab');
      const now = await focused();
      if (now.startsWith(words)) return now;
    }
    throw new Error(`Tab does not come to ${words}`);
  }

  it('is reached, opened, followed and left, and the focus is never lost', async () => {
    await panel.bringToFront();
    await tabTo('本页');
    await panel.keyboard.press('ArrowRight');
    expect(await eventually(focused, words => words === '政策')).toBe('政策');
    await panel.waitForSelector('.outline');
    await tabTo('（七）');
    await panel.keyboard.press('Enter');
    const heading = '（七）大力发展“一老一小”普惠服务';
    expect(await eventually(focused, words => words === heading)).toBe(heading);
    const link = await tabTo('民生意见 （');
    await panel.keyboard.press('Enter');
    const other = await eventually(focused, words => link.includes(words));
    expect(link).toContain(other);
    expect(await openedNode()).not.toBe(SEVENTH);
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    expect(await focused()).toBe(`← ${heading}`);
    await panel.keyboard.press('Enter');
    expect(await eventually(focused, words => words === heading)).toBe(heading);
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    expect(await focused()).toBe('← 目录');
    await panel.keyboard.press('Enter');
    expect(await eventually(focused, words => words === heading)).toBe(heading);
    expect(await panel.$('.outline')).not.toBeNull();
  });
});
