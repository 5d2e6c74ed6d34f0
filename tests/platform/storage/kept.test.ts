import { describe, expect, it } from 'vitest';
import { success } from '../../../core/result.ts';
import { createKept } from '../../../platform/storage/kept.ts';
import { createProposals } from '../../../platform/storage/proposals.ts';
import { createSettingsStore } from '../../../platform/storage/settings.ts';
import { createSiteChoices } from '../../../platform/storage/site-choices.ts';
import { smallProposal } from '../../core/policy/small-proposal.ts';
import { DENIED, refused, woken } from './woken.ts';

describe('what is kept', () => {
  it('is counted by what it is', async () => {
    const database = woken();
    expect(await createKept(database).count()).toEqual(
      success({ declined: 0, hidden: 0, met: 0, proposals: 0, settings: 0, sites: 0 }),
    );
    await createSiteChoices(database).choose({ host: 'a.cn', mode: 'off', coversDomain: false });
    await createSiteChoices(database).choose({ host: 'b.cn', mode: 'off', coversDomain: false });
    await createProposals(database).keep(smallProposal());
    expect(await createKept(database).count()).toEqual(
      success({ declined: 0, hidden: 0, met: 0, proposals: 1, settings: 0, sites: 2 }),
    );
  });

  it('is all gone once it was deleted', async () => {
    const database = woken();
    await createSiteChoices(database).choose({ host: 'a.cn', mode: 'off', coversDomain: false });
    await createSettingsStore(database).change({ palette: 'ink' });
    await createProposals(database).keep(smallProposal());
    expect(await createKept(database).deleteAll()).toEqual(success(null));
    expect(await createKept(woken()).count()).toEqual(
      success({ declined: 0, hidden: 0, met: 0, proposals: 0, settings: 0, sites: 0 }),
    );
  });

  it('fails by name where the browser refuses storage', async () => {
    const kept = createKept(refused({ sites: 'host' }));
    expect(await kept.count()).toMatchObject(DENIED);
    expect(await kept.deleteAll()).toMatchObject(DENIED);
  });
});
