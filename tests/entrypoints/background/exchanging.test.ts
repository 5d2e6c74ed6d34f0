import { describe, expect, it, vi } from 'vitest';
import { removeNote } from '../../../core/notes/save-note.ts';
import { failure, type Result, success } from '../../../core/result.ts';
import { createExchanging } from '../../../entrypoints/background/exchanging.ts';
import { fromBase64, toBase64 } from '../../../platform/messaging/base64.ts';
import { type CarriedProtocol, carriedProtocol } from '../../../platform/messaging/carried-protocol.ts';
import type { Request } from '../../../platform/messaging/protocol.ts';
import { newVersionId } from '../../../platform/random-id.ts';
import { createCarriedNotes } from '../../../platform/storage/carried-notes.ts';
import { createCarrying } from '../../../platform/sync/folder/carrying.ts';
import { createKeyring } from '../../../platform/sync/keyring.ts';
import { idsOf, noteId, pen } from '../../core/notes/small-notes.ts';
import { MemoryFolder } from '../../platform/sync/memory-folder.ts';
import { CODE, connected, OTHER_CODE, SmallBrowser, START } from '../../platform/sync/small-browser.ts';

const NOWHERE = { url: undefined, page: undefined, tab: undefined, frame: undefined, window: undefined };

interface Part {
  readonly name: string;
  readonly content: string;
}

/** How a view asks a browser's background. */
function asking(browser: SmallBrowser) {
  const { database, engine, connections } = browser;
  const saved = vi.fn(async () => undefined);
  const handlers = createExchanging({
    ...{ engine, connections, saved, changed: () => undefined },
    carrying: createCarrying({
      notesOf: () => createCarriedNotes(database, newVersionId),
      app: '0.1.0',
      arrived: ids => browser.arrived.push(...ids),
    }),
  });
  const ask = async <Type extends keyof CarriedProtocol>(
    type: Type,
    request: Request<CarriedProtocol, Type>,
  ) => (await handlers[type](request, NOWHERE)) as Result<never>;
  return { saved, ask };
}

const lone = () => new SmallBrowser(new MemoryFolder());

async function codesOf({ connections }: SmallBrowser): Promise<readonly string[]> {
  const codes = await connections.codes();
  return codes.ok ? codes.value : expect.unreachable();
}

/** All parts of a file. */
async function made(browser: SmallBrowser): Promise<Part[]> {
  const { ask } = asking(browser);
  const parts: Part[] = [];
  let behind: string | undefined;
  do {
    const answer: Result<{ part?: Part; behind?: string }> = await ask(
      'make-carried',
      behind === undefined ? {} : { behind },
    );
    if (!answer.ok) return expect.unreachable();
    if (answer.value.part) parts.push(answer.value.part);
    behind = answer.value.behind;
  } while (behind !== undefined);
  return parts;
}

/** What came of the parts of a file. */
async function taken(browser: SmallBrowser, parts: readonly Part[], code?: string): Promise<unknown[]> {
  const { ask } = asking(browser);
  const came: unknown[] = [];
  for (const part of parts) {
    const answer: Result<unknown> = await ask('take-carried', { ...part, ...(code && { code }) });
    came.push(answer.ok ? answer.value : answer.error.code);
  }
  return came;
}

/** A browser that took over what another one has. */
async function copyOf(one: SmallBrowser): Promise<SmallBrowser> {
  const other = lone();
  await taken(other, await made(one), (await codesOf(one))[0]);
  return other;
}

const NONE = { is: 'notes', added: 0, changed: 0, trashed: 0, same: 0, conflicts: 0 };

describe('notes in a file that is carried', () => {
  it('are in the other browser, said to be new, and nothing comes of them a second time', async () => {
    const [one, two] = [lone(), lone()];
    await one.write(1, '甲');
    await one.write(2, '乙');
    const parts = await made(one);
    const [code] = await codesOf(one);
    expect(await taken(two, parts, code)).toEqual([{ ...NONE, added: 2 }]);
    expect(await two.texts()).toEqual(['甲', '乙']);
    expect(two.arrived).toHaveLength(2);
    expect(await taken(two, parts)).toEqual([{ ...NONE, same: 2 }]);
  });

  it('go both ways, with both texts of what was edited in two places', async () => {
    const one = lone();
    for (const at of [1, 2, 3]) await one.write(at, `第${at}条`);
    const two = await copyOf(one);
    await one.write(1, '这里改的');
    await two.write(1, '那里改的');
    await two.write(2, '只有那里改');
    await two.write(4, '那里新写');
    expect(await taken(one, await made(two))).toEqual([
      { ...NONE, added: 1, changed: 2, same: 1, conflicts: 1 },
    ]);
    await taken(two, await made(one));
    expect(await one.texts()).toEqual(['这里改的 | 那里改的', '只有那里改', '第3条', '那里新写']);
    expect(await two.texts()).toEqual(await one.texts());
  });

  it('that were deleted there are in the trash here, and said to be', async () => {
    const one = lone();
    await one.write(1, '甲');
    await one.write(2, '乙');
    const two = await copyOf(one);
    await two.notes.change([noteId(1)], record => removeNote(record, idsOf(record), pen('d', START)));
    expect(await taken(one, await made(two))).toEqual([{ ...NONE, trashed: 1, same: 1 }]);
    expect(await one.texts()).toEqual(['乙']);
    expect(await one.notes.totals()).toEqual(success({ shown: 1, trash: 1 }));
  });

  it('are sealed, and what a message holds is what the protocol promises', async () => {
    const { parse } = await import('valibot');
    const one = lone();
    await one.write(1, '看不见的话');
    const { ask } = asking(one);
    const answer: Result<{ part: Part }> = await ask('make-carried', {});
    if (!answer.ok) return expect.unreachable();
    parse(carriedProtocol['make-carried'].response, answer.value);
    const bytes = Buffer.from(answer.value.part.content, 'base64');
    expect(bytes.includes('看不见的话')).toBe(false);
    const keyring = await createKeyring(await codesOf(one));
    const opened = keyring.ok ? await keyring.value.open(bytes) : expect.unreachable();
    expect(opened.ok && Buffer.from(opened.value).includes('看不见的话')).toBe(true);
  });

  it('that do not fit into one part are in several, each of them once', async () => {
    const one = lone();
    const text = '长'.repeat(90_000);
    for (let at = 1; at <= 31; at++) await one.write(at, `${at}${text}`);
    const parts = await made(one);
    expect(parts.length).toBeGreaterThan(1);
    const two = lone();
    const came = (await taken(two, parts, (await codesOf(one))[0])) as (typeof NONE)[];
    expect(came.reduce((sum, { added }) => sum + added, 0)).toBe(31);
    expect(came.every(({ same, changed }) => same + changed === 0)).toBe(true);
    expect(await two.texts()).toEqual(await one.texts());
  });
});

describe('a server that is connected', () => {
  it('still gets what went into a file, and what came out of one', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    const before = await one.database.sync.toArray();
    await made(one);
    expect(await one.dirty()).toBe(1);
    expect(await one.database.sync.toArray()).toEqual(before);
    const two = lone();
    await two.write(2, '乙');
    await taken(one, await made(two), (await codesOf(two))[0]);
    expect(await one.dirty()).toBe(2);
    await one.engine.sync();
    const three = await connected(folder);
    await three.engine.sync();
    expect(await three.texts()).toEqual(['甲', '乙']);
    expect(await one.dirty()).toBe(0);
  });

  it('is told of nothing while a file is read or made, and after each is gone on with', async () => {
    const folder = new MemoryFolder();
    const one = await connected(folder);
    await one.write(1, '甲');
    const { ask, saved } = asking(one);
    await ask('make-carried', {});
    expect(folder.asked).toEqual([]);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('waits for none: a sync that is being made is stopped first', async () => {
    const one = await connected(new MemoryFolder());
    const alone = vi.spyOn(one.engine, 'alone');
    await made(one);
    await taken(one, [{ name: '1-00000000000000000000000000.seg', content: 'AA==' }]);
    expect(alone).toHaveBeenCalledTimes(2);
  });

  it('keeps its code: that of a file comes behind it', async () => {
    const [one, two] = [await connected(new MemoryFolder()), lone()];
    await two.write(2, '乙');
    const parts = await made(two);
    await taken(one, parts, (await codesOf(two))[0]);
    expect(await codesOf(one)).toEqual([CODE, ...(await codesOf(two))]);
    expect(await one.connections.read()).toMatchObject({
      value: { password: 'secret', codes: { length: 2 } },
    });
    await taken(one, parts, (await codesOf(two))[0]);
    expect(await codesOf(one)).toHaveLength(2);
  });
});

describe('the 同步码 of a file', () => {
  it('is made where there is none, the same for the next file; without notes there is neither', async () => {
    const one = lone();
    expect(await made(one)).toEqual([]);
    expect(await codesOf(one)).toEqual([]);
    await one.write(1, '甲');
    await made(one);
    const codes = await codesOf(one);
    expect(codes).toEqual([expect.stringMatching(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)]);
    await made(one);
    expect(await codesOf(one)).toEqual(codes);
  });

  it('is asked for where it is not known, may be typed as people do, and is known from then on', async () => {
    const one = lone();
    await one.connections.keepCode(CODE);
    await one.write(1, '甲');
    const parts = await made(one);
    const two = lone();
    expect(await taken(two, parts)).toEqual([{ is: 'foreign' }]);
    expect(await taken(two, parts, OTHER_CODE)).toEqual([{ is: 'foreign' }]);
    expect(await taken(two, parts, 'ABCD')).toEqual(['sync-code-length']);
    expect([await codesOf(two), await two.texts()]).toEqual([[], []]);
    await two.connections.keepCode(OTHER_CODE);
    expect(await taken(two, parts)).toEqual([{ is: 'foreign' }]);
    const typed = CODE.toLowerCase().replaceAll('-', ' ');
    expect(await taken(two, parts, typed)).toEqual([{ ...NONE, added: 1 }]);
    expect(await codesOf(two)).toEqual([CODE, OTHER_CODE]);
  });

  it('that could not be kept has nothing sealed by it given out', async () => {
    const one = lone();
    await one.write(1, '甲');
    vi.spyOn(one.connections, 'keepCode').mockResolvedValue(failure('disk-full'));
    const { ask } = asking(one);
    expect(await ask('make-carried', {})).toMatchObject({ error: { code: 'disk-full' } });
  });
});

describe('a part that cannot be read', () => {
  async function sealed(): Promise<{ one: SmallBrowser; part: Part }> {
    const one = lone();
    await one.write(1, '甲');
    return { one, part: (await made(one))[0]! };
  }

  it('is said to be damaged, and nothing of it is taken', async () => {
    const { one, part } = await sealed();
    const bytes = fromBase64(part.content)!;
    bytes[bytes.length - 1]! ^= 1;
    await one.write(1, '乙');
    expect(await taken(one, [{ ...part, content: toBase64(bytes) }])).toEqual([{ is: 'broken' }]);
    const { segmentName } = await import('../../../core/sync/segment-name.ts');
    const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
    const renamed = {
      name: segmentName(bytes.length, new Uint8Array(hash)),
      content: toBase64(bytes),
    };
    expect(await taken(one, [renamed])).toEqual([{ is: 'broken' }]);
    expect(await taken(one, [{ ...part, content: '不' }])).toEqual(['bad-request']);
    expect(await one.texts()).toEqual(['乙']);
  });

  it('is said to be of a later version', async () => {
    const { one } = await sealed();
    const keyring = await createKeyring(await codesOf(one));
    if (!keyring.ok) return expect.unreachable();
    const head = { fmt: 9, minReader: 9, app: '9', replaces: [], n: 0 };
    const bytes = await keyring.value.seal(new TextEncoder().encode(JSON.stringify(head)));
    const { segmentName } = await import('../../../core/sync/segment-name.ts');
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const part = { name: segmentName(bytes.length, hash), content: toBase64(bytes) };
    expect(await taken(one, [part])).toEqual([{ is: 'newer' }]);
  });
});
