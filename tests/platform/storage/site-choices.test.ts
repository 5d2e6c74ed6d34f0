import { describe, expect, it } from 'vitest';
import { success } from '../../../core/result.ts';
import type { SiteChoice } from '../../../core/settings/site-choice.ts';
import { createSiteChoices } from '../../../platform/storage/site-choices.ts';
import { DENIED, earlier, refused, woken } from './woken.ts';

const OFF: SiteChoice = { host: 'www.gov.cn', mode: 'off', coversDomain: false };
const DOMAIN: SiteChoice = { host: 'zj.gov.cn', mode: 'panel', coversDomain: true };

describe('the choices by site', () => {
  it('are none where nobody chose', async () => {
    expect(await createSiteChoices(woken()).choiceAt('www.gov.cn')).toBeUndefined();
    expect(await createSiteChoices(woken()).list()).toEqual(success([]));
  });

  it('are remembered, host by host, when the background wakes again', async () => {
    expect(await createSiteChoices(woken()).choose(OFF)).toEqual(success(null));
    const later = createSiteChoices(woken());
    expect(await later.choiceAt('www.gov.cn')).toEqual(OFF);
    expect(await later.choiceAt('gov.cn')).toBeUndefined();
    expect(await later.choiceAt('a.www.gov.cn')).toBeUndefined();
  });

  it('reach down a domain where the reader said so', async () => {
    const sites = createSiteChoices(woken());
    await sites.choose(DOMAIN);
    await sites.choose({ ...OFF, host: 'jx.zj.gov.cn' });
    expect(await sites.choiceAt('zj.gov.cn')).toEqual(DOMAIN);
    expect(await sites.choiceAt('a.b.zj.gov.cn')).toEqual(DOMAIN);
    expect((await sites.choiceAt('jx.zj.gov.cn'))?.mode).toBe('off');
  });

  it('can be changed and taken back, and nothing of them is kept', async () => {
    const database = woken();
    const sites = createSiteChoices(database);
    await sites.choose(OFF);
    await sites.choose({ ...OFF, mode: 'panel' });
    expect(await sites.list()).toEqual(success([{ ...OFF, mode: 'panel' }]));
    expect(await sites.forget(OFF.host)).toEqual(success(null));
    expect(await sites.forget(OFF.host)).toEqual(success(null));
    expect(await database.sites.count()).toBe(0);
  });

  it('leave aside a row that a later version has written otherwise', async () => {
    const database = woken();
    await database.sites.put({ ...OFF, mode: 'sometimes' as 'off' });
    expect(await createSiteChoices(database).choiceAt(OFF.host)).toBeUndefined();
    expect(await createSiteChoices(database).list()).toEqual(success([]));
  });

  it('are none, and a new one fails by name, where the browser refuses storage', async () => {
    const sites = createSiteChoices(refused({ sites: 'host' }));
    expect(await sites.choiceAt('www.gov.cn')).toBeUndefined();
    expect(await sites.choose(OFF)).toMatchObject(DENIED);
    expect(await sites.forget(OFF.host)).toMatchObject(DENIED);
    expect(await sites.list()).toMatchObject(DENIED);
  });
});

describe.each([1, 2])('a database of version %i', version => {
  it('keeps the sites that were off, and those that were on', async () => {
    const stores = { sites: 'host', ...(version > 1 && { proposals: '[node+source+reading+address]' }) };
    await earlier(version, stores, {
      sites: [
        { host: 'www.gov.cn', isOn: false },
        { host: 'www.news.cn', isOn: true },
      ],
    });
    expect(await createSiteChoices(woken()).list()).toEqual(
      success([OFF, { host: 'www.news.cn', mode: 'on', coversDomain: false }]),
    );
  });
});
