import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';
import { createProposals, type Proposals } from '../../../platform/storage/proposals.ts';
import { createSiteChoices } from '../../../platform/storage/site-choices.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';

const open: Dexie[] = [];

/** A database as a background that has just woken opens it. */
function woken(): Database {
  const database = openDatabase();
  open.push(database);
  return database;
}

async function listed(proposals: Proposals) {
  const answer = await proposals.list();
  return answer.ok ? answer.value : answer.error;
}

afterEach(async () => {
  for (const database of open.splice(0)) database.close();
  await Dexie.delete('meipi');
});

describe('the proposals', () => {
  it('are none where nothing was kept', async () => {
    expect(await listed(createProposals(woken()))).toEqual([]);
  });

  it('are there again when the background wakes again', async () => {
    expect(await createProposals(woken()).keep(smallProposal())).toEqual(success(null));
    expect(await listed(createProposals(woken()))).toEqual([smallProposal()]);
  });

  it('are one where the same words are kept from the same page, with the date of the first', async () => {
    const proposals = createProposals(woken());
    const { place, ...placeless } = smallProposal({ date: '2026-03-01T00:00:00.000Z', title: '新题' });
    await proposals.keep(smallProposal());
    await proposals.keep(placeless);
    expect(await listed(proposals)).toEqual([smallProposal({ title: '新题' })]);
  });

  it.each(['node', 'source', 'reading', 'address'] as const)(
    'are two where the %s is another',
    async part => {
      const proposals = createProposals(woken());
      await proposals.keep(smallProposal());
      await proposals.keep(smallProposal({ [part]: '' }));
      expect(await listed(proposals)).toHaveLength(2);
    },
  );

  it('are taken away one at a time, and put back with their date', async () => {
    const proposals = createProposals(woken());
    const other = smallProposal({ reading: '八十五' });
    await proposals.keep(smallProposal());
    await proposals.keep(other);
    expect(await proposals.remove(smallProposal())).toEqual(success(null));
    expect(await listed(proposals)).toEqual([other]);
    await proposals.keep(smallProposal());
    expect(await listed(proposals)).toEqual(expect.arrayContaining([smallProposal(), other]));
  });

  it('bear that one is taken away which is not there', async () => {
    expect(await createProposals(woken()).remove(smallProposal())).toEqual(success(null));
  });

  it('fail by name where the browser refuses storage', async () => {
    const refused = new Dexie('meipi', {
      indexedDB: {
        open: vi.fn(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
      } as unknown as IDBFactory,
      IDBKeyRange,
    }) as Database;
    refused.version(1).stores({ proposals: '[node+source+reading+address]' });
    const proposals = createProposals(refused);
    const denied = {
      ok: false,
      error: { code: 'storage-refused', detail: expect.stringContaining('denied') },
    };
    expect(await proposals.list()).toMatchObject(denied);
    expect(await proposals.keep(smallProposal())).toMatchObject(denied);
    expect(await proposals.remove(smallProposal())).toMatchObject(denied);
  });
});

describe('a database of the first version', () => {
  it('keeps what is in it and takes proposals', async () => {
    const old = new Dexie('meipi');
    open.push(old);
    old.version(1).stores({ sites: 'host' });
    await old.table('sites').put({ host: 'www.gov.cn', isOn: false });
    old.close();
    const database = woken();
    expect((await createSiteChoices(database).choiceAt('www.gov.cn'))?.mode).toBe('off');
    expect(await createProposals(database).keep(smallProposal())).toEqual(success(null));
    expect(await listed(createProposals(database))).toEqual([smallProposal()]);
  });
});
