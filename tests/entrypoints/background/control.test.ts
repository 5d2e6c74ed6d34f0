import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { type Control, createControl } from '../../../entrypoints/background/control.ts';
import { createKept } from '../../../platform/storage/kept.ts';
import { createSettingsStore } from '../../../platform/storage/settings.ts';
import { createSiteChoices } from '../../../platform/storage/site-choices.ts';
import { refused, woken } from '../../platform/storage/woken.ts';

const VIEW = {
  url: 'chrome-extension://meipi/options.html',
  tab: undefined,
  frame: undefined,
  window: undefined,
};
const changed = vi.fn();

function controlOver(database = woken()): Control['handlers'] & Pick<Control, 'appearanceAt'> {
  const { handlers, appearanceAt } = createControl(
    {
      settings: createSettingsStore(database),
      sites: createSiteChoices(database),
      kept: createKept(database),
    },
    changed,
  );
  return { ...handlers, appearanceAt };
}

beforeEach(() => changed.mockClear());

describe('what is set', () => {
  it('is told to views, and every change is announced', async () => {
    const control = controlOver();
    expect(await control['read-settings']({}, VIEW)).toEqual(success(DEFAULTS));
    await control['write-settings']({ changes: { palette: 'ink' } }, VIEW);
    expect(await control['read-settings']({}, VIEW)).toEqual(success({ ...DEFAULTS, palette: 'ink' }));
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is told to a page as far as it is about that page', async () => {
    const control = controlOver();
    await control['write-site']({ host: 'gov.cn', mode: 'panel', coversDomain: true }, VIEW);
    expect(await control.appearanceAt('www.gov.cn', false)).toMatchObject({ mode: 'panel' });
    expect(await control.appearanceAt('www.news.cn', undefined)).toMatchObject({ mode: 'on' });
    await control['write-settings']({ changes: { isOn: false } }, VIEW);
    expect(await control.appearanceAt('www.gov.cn', false)).toMatchObject({ mode: 'off' });
    expect(await control.appearanceAt('www.gov.cn', true)).toMatchObject({ mode: 'on' });
  });

  it('is told of a site with the choice that says so', async () => {
    const control = controlOver();
    const choice = { host: 'gov.cn', mode: 'off', coversDomain: true } as const;
    expect(await control['read-site']({ host: 'www.gov.cn' }, VIEW)).toEqual(success({ mode: 'on' }));
    await control['write-site'](choice, VIEW);
    expect(await control['read-site']({ host: 'www.gov.cn' }, VIEW)).toEqual(
      success({ mode: 'off', choice }),
    );
    expect(await control['list-sites']({}, VIEW)).toEqual(success([choice]));
    await control['forget-site']({ host: 'gov.cn' }, VIEW);
    expect(await control['list-sites']({}, VIEW)).toEqual(success([]));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is the defaults again once what is kept was deleted', async () => {
    const control = controlOver();
    await control['write-settings']({ changes: { labelSize: 'large' } }, VIEW);
    expect(await control['count-kept']({}, VIEW)).toMatchObject({ value: { settings: 1 } });
    await control['delete-kept']({}, VIEW);
    expect(await control['read-settings']({}, VIEW)).toEqual(success(DEFAULTS));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is not announced where it could not be kept', async () => {
    const control = controlOver(refused({ sites: 'host', settings: 'id' }));
    expect(await control['write-settings']({ changes: { isOn: false } }, VIEW)).toMatchObject(
      failure('storage-refused'),
    );
    expect(changed).not.toHaveBeenCalled();
  });
});
