import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lookIntoRoot, type RootContents } from '../../tools/browsers/closed-root.ts';
import { eventually } from './eventually.ts';
import { atGovCn, useSession } from './session.ts';

const session = useSession([atGovCn('application.html')]);
const HOUSING = 'minsheng-2025#sec_2__cl_4';
const COMMUNITY = 'minsheng-2025#sec_4__cl_8';
const SCHOOLS = 'minsheng-2025#sec_3__cl_5';

async function open() {
  const { page, reading } = await session().read('https://www.gov.cn/application.html');
  const look = () => lookIntoRoot(session().view, reading.tab!);
  const until = (isEnough: (root: RootContents) => boolean) => eventually(look, isEnough);
  return { page, look, until };
}

/** Calls a function of the page. */
function call(page: Page, name: string, ...values: string[]): Promise<void> {
  return page.evaluate(
    (key, given) => {
      (globalThis as unknown as Record<string, (...values: string[]) => void>)[key]!(...given);
    },
    name,
    values,
  );
}

/** How far each painted passage is from the nearest label, in CSS pixels. */
async function distances(page: Page, { boxes }: RootContents): Promise<number[]> {
  const tops = await page.evaluate(() => {
    const painted = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
    const ours = painted.filter(([name]) => name.startsWith('meipi-'));
    return ours.flatMap(([, ranges]) => [...ranges].map(range => range.getBoundingClientRect().top));
  });
  return tops.map(top => Math.min(...boxes.map(({ y }) => Math.abs(y - top))));
}

describe('labels follow', () => {
  it('a page that goes to another article without a load, and back', async () => {
    const { page, until } = await open();
    await call(page, 'go', 'second');
    const second = await until(({ labels }) => labels[COMMUNITY] !== undefined);
    expect(Object.keys(second.labels)).toEqual([COMMUNITY]);
    await call(page, 'go', 'first');
    expect(Object.keys((await until(({ labels }) => labels[HOUSING] !== undefined)).labels)).toEqual([
      HOUSING,
    ]);
    await page.close();
  });

  it('an article that goes on while one reads', async () => {
    const { page, until } = await open();
    await call(page, 'more', '用5年左右时间，逐步实现义务教育学校标准化建设全覆盖。');
    const { labels } = await until(seen => seen.labels[SCHOOLS] !== undefined);
    expect(Object.keys(labels)).toEqual([HOUSING, SCHOOLS]);
    await page.close();
  });

  it('a switch to Traditional characters, which writes every text anew', async () => {
    const { page, look } = await open();
    await call(
      page,
      'rewrite',
      '稳步推进灵活就业人员参加住房公积金制度',
      '穩步推進靈活就業人員參加住房公積金制度',
    );
    const painted = () =>
      page.evaluate(() => {
        const highlights = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
        return highlights.flatMap(([, ranges]) => [...ranges].map(String)).join();
      });
    expect(await eventually(painted, words => words.includes('穩步推進'))).toContain('穩步推進');
    expect(Object.keys((await look()).labels)).toEqual([HOUSING]);
    await page.close();
  });

  it('a larger type, and a part that is unfolded', async () => {
    const { page, until, look } = await open();
    const { y } = (await look()).labels[HOUSING]!;
    await page.evaluate(() => document.querySelector('#UCAP-CONTENT')!.classList.add('big'));
    const larger = await until(({ labels }) => labels[HOUSING]!.y !== y);
    expect(Math.max(...(await distances(page, larger)))).toBeLessThan(20);
    await page.evaluate(() => document.querySelector('#UCAP-CONTENT')!.classList.add('folded'));
    await until(({ boxes }) => boxes.length === 0);
    await page.evaluate(() => document.querySelector('#UCAP-CONTENT')!.classList.remove('folded'));
    expect((await until(({ boxes }) => boxes.length > 0)).boxes).toHaveLength(1);
    await page.close();
  });

  it('an article whose passages are no more: nothing of ours stays', async () => {
    const { page } = await open();
    await page.evaluate(() => document.querySelector('#UCAP-CONTENT')!.remove());
    const hosts = () => page.evaluate(() => document.querySelectorAll('[data-meipi]').length);
    expect(await eventually(hosts, count => count === 0)).toBe(0);
    await page.close();
  });
});
