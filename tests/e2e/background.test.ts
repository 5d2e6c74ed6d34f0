import { describe, expect, it } from 'vitest';
import { BROWSER, clausesOf, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/demo/c.html';
const session = useSession([{ url: NEWS, file: 'tools/demo/news.html' }]);

/** Asks the background from an extension page, as a page of ours would. */
function ask(message: object): Promise<unknown> {
  return session().view.page.evaluate(request => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    return (browser ?? chrome).runtime.sendMessage(request);
  }, message);
}

describe('the background', () => {
  it('answers who a node is', async () => {
    expect(await ask({ type: 'describe', node: 'minsheng-2025#sec_1__cl_1' })).toMatchObject({
      ok: true,
      value: { number: '（一）', heading: '有效扩大社会保障覆盖面', document: '民生意见', witness: 'copies' },
    });
  });

  it('answers null for a node of no pack, and an error for a request of the wrong shape', async () => {
    expect(await ask({ type: 'describe', node: 'nothing#sec_1' })).toEqual({ ok: true, value: null });
    expect(await ask({ type: 'describe', node: 7 })).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(await ask({ type: 'write-site', host: '', mode: 'off', coversDomain: false })).toMatchObject({
      error: { code: 'bad-request' },
    });
  });

  it('lets no view ask in the place of a page', async () => {
    expect(await ask({ type: 'recognise', text: '增强社会保障公平性' })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });

  // Firefox gives no way to end an event page from outside.
  if (BROWSER === 'chromium') {
    it('is killed and answers the next page as before', async () => {
      const first = await session().read(NEWS);
      const client = await first.page.createCDPSession();
      await client.send('ServiceWorker.enable');
      await client.send('ServiceWorker.stopAllWorkers');
      await first.page.close();
      const second = await session().read(NEWS);
      expect(clausesOf(second.reading)).toEqual(clausesOf(first.reading));
      await second.page.close();
    });
  }
});
