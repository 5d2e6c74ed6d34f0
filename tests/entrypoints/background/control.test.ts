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
  page: undefined,
  window: undefined,
};
const changed = vi.fn();
/** The page of tab 1 is read. */
const isPageRead = async (tab: number | undefined) => tab === 1;

/** The page at a host, or with `page` a frame of it in a page at that other host. */
function at(host: string, page?: string, tab = 1) {
  const url = `https://${host}/a.html`;
  const inside = { frame: 5, page: `https://${page}/` };
  return { url, tab, ...(page === undefined ? { frame: 0, page: url } : inside) };
}

function controlOver(database = woken()): Control['handlers'] & Pick<Control, 'appearanceAt'> {
  const { handlers, appearanceAt } = createControl(
    {
      settings: createSettingsStore(database),
      sites: createSiteChoices(database),
      kept: createKept(database),
    },
    isPageRead,
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
    expect(await control.appearanceAt(at('www.gov.cn'), false)).toMatchObject({ mode: 'panel' });
    expect(await control.appearanceAt(at('www.news.cn'), undefined)).toMatchObject({ mode: 'on' });
    await control['write-settings']({ changes: { isOn: false } }, VIEW);
    expect(await control.appearanceAt(at('www.gov.cn'), false)).toMatchObject({ mode: 'off' });
    expect(await control.appearanceAt(at('www.gov.cn'), true)).toMatchObject({ mode: 'on' });
  });

  it('is told to a frame by its own host and by that of its page, whichever shows less', async () => {
    const control = controlOver();
    const modeAt = async (...asker: Parameters<typeof at>) =>
      (await control.appearanceAt(at(...asker), false)).mode;
    expect(await modeAt('www.gov.cn', 'www.news.cn')).toBe('on');
    await control['write-site']({ host: 'www.gov.cn', mode: 'panel', coversDomain: false }, VIEW);
    expect(await modeAt('www.gov.cn', 'www.news.cn')).toBe('panel');
    expect(await modeAt('www.news.cn', 'www.gov.cn')).toBe('panel');
    await control['write-site']({ host: 'www.news.cn', mode: 'off', coversDomain: false }, VIEW);
    expect(await modeAt('www.gov.cn', 'www.news.cn')).toBe('off');
    expect(await modeAt('www.news.cn', 'www.gov.cn')).toBe('off');
  });

  it('keeps a frame out of a page that is not read, unless the reader asks for the page', async () => {
    const control = controlOver();
    const frame = at('www.gov.cn', 'www.example.cn', 2);
    expect(await control.appearanceAt(frame, false)).toMatchObject({ mode: 'off' });
    expect(await control.appearanceAt(frame, true)).toMatchObject({ mode: 'on' });
    expect(await control.appearanceAt(at('www.gov.cn', undefined, 2), false)).toMatchObject({ mode: 'on' });
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
