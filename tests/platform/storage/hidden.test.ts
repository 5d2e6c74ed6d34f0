import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hiddenPassage } from '../../../core/policy/hidden-passage.ts';
import { success } from '../../../core/result.ts';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';
import { createHidden } from '../../../platform/storage/hidden.ts';
import { createProposals } from '../../../platform/storage/proposals.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';

const open: Dexie[] = [];

function woken(): Database {
  const database = openDatabase();
  open.push(database);
  return database;
}

function passage(node: string, text: string, address = 'https://a.cn/1') {
  return hiddenPassage({ node, text, title: '题' }, address, '2026-01-02T03:04:05.000Z');
}

afterEach(async () => {
  for (const database of open.splice(0)) database.close();
  await Dexie.delete('meipi');
});

describe('the hidden passages', () => {
  it('are there again when the background wakes again, each once', async () => {
    const one = passage('a#p_1', '甲乙');
    await createHidden(woken()).add(one);
    await createHidden(woken()).add(one);
    expect(await createHidden(woken()).list()).toEqual(success([one]));
  });

  it('are had by page', async () => {
    const hidden = createHidden(woken());
    const [here, there] = [passage('a#p_1', '甲乙'), passage('a#p_1', '甲乙', 'https://a.cn/2')];
    await hidden.add(here);
    await hidden.add(there);
    expect(await hidden.on('https://a.cn/1')).toEqual(success([here]));
  });

  it('are taken away one at a time, and one that is not there does no harm', async () => {
    const hidden = createHidden(woken());
    const [one, other] = [passage('a#p_1', '甲乙'), passage('a#p_1', '丙丁')];
    await hidden.add(one);
    await hidden.add(other);
    expect(await hidden.list()).toMatchObject({ value: [{ words: '丙丁' }, { words: '甲乙' }] });
    expect(await hidden.remove(one)).toEqual(success(null));
    expect(await hidden.remove(one)).toEqual(success(null));
    expect(await hidden.list()).toEqual(success([other]));
  });

  it('find what was kept under the version before as it was', async () => {
    const before = new Dexie('meipi');
    before.version(1).stores({ sites: 'host' });
    before.version(2).stores({ proposals: '[node+source+reading+address]' });
    await before.table('proposals').put(smallProposal());
    before.close();
    const database = woken();
    expect(await createHidden(database).list()).toEqual(success([]));
    expect(await createProposals(database).list()).toEqual(success([smallProposal()]));
  });

  it('fail by name where storage is refused', async () => {
    const database = woken();
    vi.spyOn(database.hidden, 'put').mockRejectedValue(new Error('full'));
    expect(await createHidden(database).add(passage('a#p_1', '甲'))).toMatchObject({
      error: { code: 'storage-refused' },
    });
  });
});
