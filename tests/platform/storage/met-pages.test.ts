import { beforeEach, describe, expect, it } from 'vitest';
import { type MeetingNow, MOST_MET, MOST_OF_NODE } from '../../../core/notes/meeting.ts';
import { success } from '../../../core/result.ts';
import type { Database } from '../../../platform/storage/database.ts';
import { createMetPages, type MetPages } from '../../../platform/storage/met-pages.ts';
import { DENIED, refused, woken } from './woken.ts';

const CLAUSE = 'a#sec_1__cl_1';
/** Noon on the reader's clock, whichever that is, so that an hour more is the same day. */
const NOON = new Date(2026, 0, 2, 12).getTime();
const HOUR = 3_600_000;
const NEXT = NOON + 20 * HOUR;

let database: Database;
let pages: MetPages;

beforeEach(() => {
  database = woken();
  pages = createMetPages(database);
});

function on(name: string, node = CLAUSE): MeetingNow {
  return { node, address: `https://a.cn/${name}`, title: `题${name}`, kind: 'verbatim' };
}

const rowsOf = async (node = CLAUSE) => {
  const rows = await pages.of(node);
  return rows.ok ? rows.value : [];
};

describe('the pages on which clauses were met', () => {
  it('are kept with the first day and the last', async () => {
    expect(await pages.keep([on('1')], NOON)).toEqual(success(true));
    expect(await pages.keep([{ ...on('1'), title: '新题' }], NEXT)).toEqual(success(true));
    expect(await rowsOf()).toEqual([{ ...on('1'), title: '新题', first: NOON, last: NEXT }]);
  });

  it('are written once a day, whatever a page does, and also where the clock was set back', async () => {
    await pages.keep([on('1')], NOON);
    expect(await pages.keep([{ ...on('1'), kind: 'paraphrase' }], NOON + HOUR)).toEqual(success(false));
    expect(await rowsOf()).toEqual([{ ...on('1'), first: NOON, last: NOON }]);
    // What else is met on the page on that day is news.
    expect(await pages.keep([on('1'), on('1', 'a#sec_2')], NOON + HOUR)).toEqual(success(true));
    expect(await rowsOf()).toMatchObject([{ last: NOON }]);
    expect(await rowsOf('a#sec_2')).toMatchObject([{ first: NOON + HOUR }]);
    expect(await pages.keep([on('1')], NOON - 400 * 24 * HOUR)).toEqual(success(true));
    expect(await pages.keep([on('1')], NOON - 400 * 24 * HOUR)).toEqual(success(false));
  });

  it('are those of a node and of what stands in it, and of no other', async () => {
    await pages.keep(
      [on('1'), on('2', `${CLAUSE}__st_1`), on('3', 'a#sec_1__cl_10'), on('4', 'a#sec_1')],
      NOON,
    );
    expect((await rowsOf()).map(({ address }) => address).sort()).toEqual([
      'https://a.cn/1',
      'https://a.cn/2',
    ]);
    expect(await rowsOf('a#sec_1')).toHaveLength(4);
  });

  it('are counted once each, however much was met on them', async () => {
    await pages.keep([on('1'), on('1', 'a#sec_2'), on('2')], NOON);
    expect(await pages.count()).toEqual(success(2));
  });

  it('are taken away for a clause with what stands in it, can be brought back, and are all cleared', async () => {
    await pages.keep([on('1'), on('1', `${CLAUSE}__st_1`), on('1', 'a#sec_2'), on('2')], NOON);
    const gone = await pages.remove(CLAUSE, on('1').address);
    expect(gone).toMatchObject({ value: [{ node: CLAUSE }, { node: `${CLAUSE}__st_1` }] });
    expect(await rowsOf()).toMatchObject([{ address: 'https://a.cn/2' }]);
    expect(await rowsOf('a#sec_2')).toHaveLength(1);
    await pages.restore(gone.ok ? gone.value : []);
    expect(await rowsOf()).toHaveLength(3);
    expect(await pages.clear()).toEqual(success(null));
    expect(await pages.count()).toEqual(success(0));
  });

  it('are so many of a node that the oldest go, and those of other nodes stay', async () => {
    await pages.keep([on('other', 'a#sec_2')], NOON - HOUR);
    const many = Array.from({ length: MOST_OF_NODE }, (_, at) => ({
      ...{ ...on(String(at)), first: NOON + at, last: NOON + at },
    }));
    await database.met.bulkPut(many);
    await pages.keep([on('new')], NEXT);
    const rows = await rowsOf();
    expect(rows).toHaveLength(MOST_OF_NODE);
    expect(rows.some(({ last }) => last === NOON)).toBe(false);
    expect(rows.some(({ last }) => last === NEXT)).toBe(true);
    expect(await rowsOf('a#sec_2')).toHaveLength(1);
  });

  it('are so many in all that the oldest go', async () => {
    const many = Array.from({ length: MOST_MET }, (_, at) => ({
      ...{ ...on(String(at), `b#p_${at}`), first: NOON + at, last: NOON + at },
    }));
    await database.met.bulkPut(many);
    await pages.keep([on('new'), on('new', 'a#sec_2')], NEXT);
    expect(await database.met.count()).toBe(MOST_MET);
    expect(await rowsOf('b#p_1')).toEqual([]);
    expect(await rowsOf('b#p_2')).toHaveLength(1);
    expect(await rowsOf()).toHaveLength(1);
  });

  it('fail by name where the browser refuses storage', async () => {
    const denied = createMetPages(refused({ met: '[node+address], [node+last], last, address' }));
    expect(await denied.keep([on('1')], NOON)).toMatchObject(DENIED);
    expect(await denied.of(CLAUSE)).toMatchObject(DENIED);
  });
});
