import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_SENT } from '../../platform/sync/data-sent.ts';
import { startApache } from '../../tools/servers/apache.ts';
import type { DavServer } from '../../tools/servers/dav-server.ts';
import { provideServers } from '../../tools/servers/install.ts';
import { type Jianguoyun, startJianguoyun } from '../../tools/servers/jianguoyun.ts';
import { allowServer } from './allow-server.ts';
import { ask } from './ask.ts';
import { faultsIn } from './axe.ts';
import { eventually } from './eventually.ts';
import { openNotes, textsIn, writeNote } from './notes-panel.ts';
import { BROWSER, useSession } from './session.ts';
import { act, fillIn, focused, inOther, openSettings, said } from './sync-settings.ts';
import { describeWithApache } from './with-apache.ts';

const TEXT = '护理型床位的口径要和民政统计对上';
const TAG = '台账核对';
const QUOTE = '床位的口径由各地自定';
const ADDRESS = 'https://www.example.cn/notes-were-taken-here.html';

/** How a packed stretch begins. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

const apache = provideServers().get('apache2');
const session = useSession([]);
let server: DavServer;
let cloud: Jianguoyun;
let code = '';

/** All that lies on the server, names and bytes. */
function stored(): Buffer {
  const names = readdirSync(server.disk, { recursive: true, encoding: 'utf8' });
  const files = readdirSync(server.disk, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  );
  const bytes = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
  return Buffer.concat([Buffer.from(names.join('\n')), ...bytes]);
}

/** What can be unpacked by whoever finds it: notes are packed before they are sealed. */
function unpacked(bytes: Buffer): Buffer {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) {
    try {
      found.push(gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // By chance the same three bytes.
    }
  }
  return Buffer.concat(found);
}

beforeAll(async () => {
  cloud = await startJianguoyun();
  if (apache) server = await startApache(apache);
});
afterAll(async () => {
  await cloud?.stop();
  await server?.stop();
});

describe('a server of the reader’s', () => {
  it('is asked for in words, and what is missing is said before anything is sent', async () => {
    const page = await openSettings(session());
    expect(await faultsIn(page)).toEqual([]);
    await act(page, 'test-connection');
    expect(await said(page, '这不是能用的地址')).toContain('这不是能用的地址');
    expect(await focused(page, 'webdav-url')).toBe('webdav-url');
    await page.type('[name="webdav-url"]', 'http://www.example.cn/dav/');
    await act(page, 'test-connection');
    expect(await said(page, '请改用 https')).toContain('不加密的 http 只能用于自己网络里的服务器');
    expect(await page.$('[name="is-local"]')).toBeNull();
    await page.$eval('[name="webdav-url"]', input => (input as HTMLInputElement).select());
    await page.type('[name="webdav-url"]', 'dav.jianguoyun.com');
    expect(await said(page, '笔记会放在')).toContain('https://dav.jianguoyun.com/dav/meipi/');
    await act(page, 'connect');
    expect(await said(page, '请填用户名')).toContain('请填用户名');
    expect(await focused(page, 'webdav-user')).toBe('webdav-user');
    await page.close();
  });

  it('has its help, with a part for each server', async () => {
    const page = await session().driven.openExtensionPage('help.html#synology');
    await page.waitForSelector('#messages dl');
    expect(await faultsIn(page)).toEqual([]);
    expect(await page.$eval('#synology', part => (part as HTMLElement).innerText)).toContain('5006');
    await page.close();
  });

  it('that throttles is told from one that refuses the password, with when to try again', async () => {
    await inOther(session(), async other => {
      await allowServer(other.driven, 'http://127.0.0.1/*');
      const page = await openSettings(other);
      await fillIn(page, { address: cloud.root, user: cloud.user, password: cloud.password });
      await act(page, 'test-connection');
      expect(await said(page, '根目录')).toContain('服务器的根目录不能放文件');
      await fillIn(page, {
        address: `${cloud.root}nowhere/meipi/`,
        user: cloud.user,
        password: cloud.password,
      });
      await act(page, 'test-connection');
      expect(await said(page, '上一级')).toContain('上一级文件夹不存在');
      cloud.throttled = 503;
      await fillIn(page, { address: cloud.folder, user: cloud.user, password: cloud.password });
      await act(page, 'test-connection');
      expect(await said(page, /\d\d:\d\d 以后可以再试/)).toMatch(/请求太多[\s\S]*\d\d:\d\d 以后可以再试/);
      expect(await faultsIn(page)).toEqual([]);
    });
  }, 60_000);
});

describeWithApache(apache, 'notes on a server of the reader’s', () => {
  it('are not sent with a wrong password', async () => {
    await allowServer(session().driven, 'http://127.0.0.1/*');
    const page = await openSettings(session());
    await fillIn(page, { address: `${server.folder}meipi/`, user: server.user, password: '登录密码' });
    await act(page, 'connect');
    expect(await said(page, '密码不对')).toContain('要用应用密码，不是登录密码');
    expect(await focused(page, 'webdav-password')).toBe('webdav-password');
    await page.close();
  });

  it('are there once the reader has connected, and none of their words can be read', async () => {
    const panel = await writeNote(session(), TEXT);
    await panel.close();
    const made = await ask(session().view.page, {
      type: 'create-note',
      id: 'x'.repeat(22),
      fields: {
        text: '网页上的一句',
        colour: 'green',
        tags: [TAG],
        target: {
          ...{ kind: 'page', address: ADDRESS, title: '记笔记的网页', date: '2025-06-08' },
          ...{ quote: { exact: QUOTE, prefix: '', suffix: '' }, position: { start: 0, end: QUOTE.length } },
        },
      },
    });
    expect(made).toMatchObject({ ok: true });
    const page = await openSettings(session());
    await fillIn(page, { address: `${server.folder}meipi/`, user: server.user, password: server.password });
    await act(page, 'test-connection');
    expect(await said(page, '可以用')).toContain('文件夹里还没有笔记');
    await act(page, 'connect');
    await page.waitForSelector('.shown-code code');
    code = await page.$eval('.shown-code code', shown => shown.textContent!);
    expect(code).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    expect(await focused(page, 'shown-code')).toBe('shown-code');
    expect(await said(page, '已同步')).toContain('0 条笔记');
    expect(await faultsIn(page)).toEqual([]);
    await act(page, 'show-sync-code');
    expect(await page.$('.shown-code code')).toBeNull();
    const bytes = stored();
    expect(bytes.length).toBeGreaterThan(200);
    const secrets = [
      TEXT,
      TAG,
      ADDRESS,
      QUOTE,
      'minsheng-2025',
      code,
      code.replaceAll('-', ''),
      server.password,
    ];
    const all = Buffer.concat([bytes, unpacked(bytes)]);
    for (const words of secrets) expect(all.includes(words)).toBe(false);
    // It would be seen if it were there.
    const plain = unpacked(Buffer.concat([bytes, gzipSync(secrets.join())]));
    for (const words of secrets) expect(plain.includes(words)).toBe(true);
    await page.close();
  });

  it('are in another browser that has the code; without it that browser is asked for it and nothing is written', async () => {
    await inOther(session(), async other => {
      await allowServer(other.driven, 'http://127.0.0.1/*');
      const page = await openSettings(other);
      const account = { address: `${server.folder}meipi/`, user: server.user, password: server.password };
      await fillIn(page, account);
      await act(page, 'connect');
      expect(await said(page, '另一个同步码')).toContain('什么也没有写入');
      expect(await focused(page, 'sync-code')).toBe('sync-code');
      await fillIn(page, { ...account, code: code.toLowerCase().replaceAll('-', ' ') });
      await act(page, 'connect');
      await page.waitForSelector('.account');
      expect(await focused(page, 'account')).toBe('account');
      expect(await page.$('.shown-code code')).toBeNull();
      expect(await said(page, '已同步')).toContain('已同步');
      const panel = await openNotes(other);
      const texts = await eventually(
        () => textsIn(panel),
        now => now.length === 2,
      );
      expect(texts).toContain(TEXT);
      await panel.close();
    });
  }, 60_000);

  // Chromium takes a permission back on a page of its own, and asks for it again in a window that nobody here can answer.
  if (BROWSER === 'firefox') {
    it('wait where the reader takes the permission back in the browser, and one click lets them go on', async () => {
      const page = await openSettings(session());
      const data = () =>
        page.evaluate(async () => {
          const { browser } = globalThis as unknown as {
            browser: { permissions: { getAll(): Promise<{ data_collection?: string[] }> } };
          };
          return (await browser.permissions.getAll()).data_collection;
        });
      expect(await data()).toEqual([...DATA_SENT]);
      await page.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { remove(what: object): Promise<boolean> } };
        };
        await browser.permissions.remove({ data_collection: ['browsingActivity'] });
      });
      expect(await said(page, '收回了允许')).toContain('浏览器没有允许扩展访问这个服务器，或者收回了允许');
      await act(page, 'allow-server');
      expect(await said(page, '已同步')).toContain('已同步');
      expect(await data()).toContain('browsingActivity');
      await page.close();
    });
  }

  it('stay here when the reader disconnects, and the code is remembered', async () => {
    const page = await openSettings(session());
    await act(page, 'disconnect');
    expect(await focused(page, 'cancel-disconnect')).toBe('cancel-disconnect');
    await act(page, 'confirm-disconnect');
    await page.waitForSelector('#sync form.sync-form [name="webdav-url"]');
    expect(await said(page, '已经断开')).toContain('笔记都在');
    expect(await said(page, '记得从前的同步码')).toContain('这个浏览器记得从前的同步码');
    await page.close();
    const panel = await openNotes(session());
    expect(await textsIn(panel)).toContain(TEXT);
    await panel.close();
  });
});
