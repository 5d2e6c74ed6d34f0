import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { clickInRoot, type Found, findInRoot } from './in-root.ts';
import { BROWSER, fixture, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/20250812/misquoting/c.html';
const SEVENTH = 'minsheng-2025#sec_3__cl_7';
const session = useSession([{ url: NEWS, file: fixture('misquoting.html') }]);

let page: Page;
let tab: number;

const find = (selector: string, nth = 0) => findInRoot(session().view, tab, selector, nth);
const click = (selector: string, nth = 0) => clickInRoot(session().view, tab, page, selector, nth);
const when = (selector: string, isEnough: (found: Found | undefined) => boolean) =>
  eventually(() => find(selector), isEnough);

/** Opens the card of the label that is `nth` of its node. */
async function openCard(nth = 0, node = SEVENTH): Promise<void> {
  const opened = await session().read(NEWS);
  page = opened.page;
  tab = opened.reading.tab!;
  await click(`.label[data-node="${node}"]`, nth);
  await when('.card', found => found !== undefined);
}

afterEach(async () => {
  for (let tries = 0; tries < 3 && (await find('.card')); tries++) await page.keyboard.press('Escape');
  await page.close();
});

describe('what the card says', () => {
  it('is what a quotation left out and changed, marked in both wordings and said in words', async () => {
    await openCard();
    expect((await find('.source mark'))!.text).toBe('原则上');
    expect((await find('.source mark', 1))!.text).toBe('80%');
    expect((await find('.here mark'))!.text).toBe('73%');
    expect((await find('.said'))!.text).toBe('引用时少了限定语“原则上”引用时数字有出入：80% → 73%');
  });

  it('is the page’s own figure where the page speaks for itself', async () => {
    await openCard(1);
    expect((await find('.said'))!.text).toContain('本页自己的数：85%');
    expect((await find('.said'))!.text).not.toContain('引用');
  });

  it('is our words alone where the page has them word for word', async () => {
    await openCard(2);
    expect((await find('.line'))!.count).toBe(1);
    expect((await find('.source'))!.text).toBe('推动各地多渠道扩大“一老一小”服务低成本〔场地〕供给。');
  });

  it('is the whole clause when asked', async () => {
    await openCard();
    await click('[data-action="whole"]');
    const whole = await when('.source', found => found!.text.length > 200);
    expect(whole!.text).toContain('推动普惠托育纳入企事业单位职工福利体系');
  });

  it('is what the clause promises, what the passage states of it first', async () => {
    await openCard();
    expect((await find('.targets .stated b'))!.text).toBe('≥80%');
    expect((await find('.targets .stated u'))!.text).toBe('原则上');
  });
});

describe('ways that lead on', () => {
  it('go to what is related and back, and the focus goes with them', async () => {
    await openCard();
    const related = await find('[data-action="open-node"]');
    expect(related!.attributes['aria-label']).toMatch(/ · .+ · .+/u);
    await click('[data-action="open-node"]');
    await when('[data-action="back"]', found => found !== undefined);
    expect((await find('.card'))!.isFocused).toBe(true);
    expect((await find('.card'))!.attributes['aria-label']).toMatch(/^民生意见 第.部分第（.+）条$/u);
    expect(await find('[data-action="hide-passage"]')).toBeUndefined();
    await click('[data-action="back"]');
    await when('[data-action="back"]', found => found === undefined);
    expect((await find('.card'))!.attributes['aria-label']).toBe('民生意见 第三部分第（七）条');
  });

  it('go to other passages of the page from the same clause', async () => {
    await openCard();
    expect((await find('.here-too h3'))!.text).toBe('本页还有 2 处见于这里');
    await click('[data-action="go-to-passage"]');
    const said = await when('.said', found => found?.text.includes('85%') === true);
    expect(said!.text).toContain('本页自己的数');
  });
});

describe('the card and its pointer and keys', () => {
  it('opens where the pointer rests, stays while it is there, and goes after it', async () => {
    await openCard(2);
    await page.keyboard.press('Escape');
    await when('.card', found => found === undefined);
    await page.mouse.move(5, 5);
    const { middle } = (await find(`.label[data-node="${SEVENTH}"]`))!;
    await page.mouse.move(middle.x, middle.y);
    const card = await when('.card', found => found !== undefined);
    expect(card!.isFocused).toBe(false);
    await page.mouse.move(card!.middle.x, card!.middle.y, { steps: 8 });
    await new Promise(resolve => setTimeout(resolve, 700));
    expect(await find('.card')).toBeDefined();
    await page.mouse.move(5, 5);
    expect(await when('.card', found => found === undefined)).toBeUndefined();
  });

  it('is left by Tab as it was entered, and everything in it is reached', async () => {
    await openCard();
    const reached = new Set<string>();
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab');
      const focused = await find('.card :focus');
      if (!focused) break;
      reached.add(focused.attributes['data-action'] ?? '');
    }
    expect(await find('.card :focus')).toBeUndefined();
    const wanted = [
      'close',
      'whole',
      'open-node',
      'go-to-passage',
      'open-panel',
      'copy-citation',
      'copy-quote',
    ];
    expect([...reached]).toEqual(expect.arrayContaining([...wanted, 'hide-passage']));
  });

  it('is no concern of events that the page makes', async () => {
    await openCard();
    await page.evaluate(() => {
      const host = document.querySelector('[data-meipi]')!;
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      host.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    expect(await find('.card')).toBeDefined();
  });
});

describe('a passage that the reader says is not of its clause', () => {
  it('is hidden, at once and on the next visit, until that is taken back', async () => {
    await openCard();
    const labels = (await find('.label'))!.count;
    await click('[data-action="hide-passage"]');
    await when('[data-action="undo"]', found => found !== undefined);
    expect((await when('.label', found => found?.count === labels - 1))!.count).toBe(labels - 1);
    await page.close();
    const again = await session().read(NEWS);
    page = again.page;
    tab = again.reading.tab!;
    expect((await find('.label'))!.count).toBe(labels - 1);
    const [row] = await listHidden();
    expect(row).toMatchObject({ node: SEVENTH, address: NEWS, title: '岚州晚报：养老托育有了新说法' });
    await restore(row!);
    await page.reload();
    expect(await when('.label', found => found?.count === labels)).toBeDefined();
  });

  it('is back with its card at a click on undo', async () => {
    await openCard();
    const labels = (await find('.label'))!.count;
    await click('[data-action="hide-passage"]');
    await when('.label', found => found?.count === labels - 1);
    await click('[data-action="undo"]');
    await when('.said', found => found !== undefined);
    expect((await find('.label'))!.count).toBe(labels);
    expect(await listHidden()).toEqual([]);
  });
});

describe('the panel', () => {
  it(
    BROWSER === 'chromium' ? 'opens at a click in the card' : 'opens as a small window at the clause',
    async () => {
      await openCard();
      await click('[data-action="open-panel"]');
      if (BROWSER === 'firefox') {
        const opened = await eventually(
          () => session().view.api.evaluate(async ({ tabs }) => (await tabs.query({})).map(({ url }) => url)),
          urls => urls.some(url => url?.includes('sidepanel.html')),
        );
        const address = opened.find(url => url?.includes('sidepanel.html'));
        expect(address).toContain(`sidepanel.html?tab=${tab}&node=${encodeURIComponent(SEVENTH)}`);
        await session().view.api.evaluate(async ({ tabs }) => {
          const [small] = (await tabs.query({})).filter(({ url }) => url?.includes('sidepanel.html'));
          await (tabs as unknown as { remove(tab: number): Promise<void> }).remove(small!.id!);
        });
      }
      if (BROWSER === 'chromium') expect(await eventually(isPanelOpen, Boolean)).toBe(true);
      expect((await find('.card .foot [role="status"]'))!.text).toBe('');
    },
  );
});

function isPanelOpen(): Promise<boolean> {
  return session().view.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
    };
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });
}

interface Row {
  readonly node: string;
}

function ask(message: object): Promise<{ value: Row[] }> {
  return session().view.page.evaluate(sent => {
    const { browser, chrome } = globalThis as unknown as Record<string, Messenger | undefined>;
    return (browser ?? chrome)!.runtime.sendMessage(sent);
  }, message);
}

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<{ value: Row[] }> };
}

async function listHidden(): Promise<Row[]> {
  return (await ask({ type: 'list-hidden' })).value;
}

async function restore(row: Row): Promise<void> {
  await ask({ type: 'restore-hidden', ...row });
}
