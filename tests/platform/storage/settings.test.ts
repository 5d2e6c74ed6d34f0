import { describe, expect, it } from 'vitest';
import { success } from '../../../core/result.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { createSettingsStore } from '../../../platform/storage/settings.ts';
import { DENIED, refused, woken } from './woken.ts';

describe('the settings in the database', () => {
  it('are the defaults where nothing was set', async () => {
    expect(await createSettingsStore(woken()).read()).toEqual(DEFAULTS);
  });

  it('are there again, field by field, when the background wakes again', async () => {
    const first = createSettingsStore(woken());
    expect(await first.change({ palette: 'ink' })).toEqual(success(null));
    expect(await first.change({ isOn: false })).toEqual(success(null));
    expect(await createSettingsStore(woken()).read()).toEqual({ ...DEFAULTS, palette: 'ink', isOn: false });
  });

  it('do not lose a change to another that is made at the same time', async () => {
    const [one, other] = [createSettingsStore(woken()), createSettingsStore(woken())];
    await Promise.all([one.change({ language: 'en' }), other.change({ labelSize: 'large' })]);
    expect(await one.read()).toMatchObject({ language: 'en', labelSize: 'large' });
  });

  it('keep what a later version has left in the record', async () => {
    const database = woken();
    const later = { version: 9, palette: 'ink', margin: 'left' };
    await database.settings.put({ id: 'reader', record: later });
    const store = createSettingsStore(database);
    expect(await store.read()).toEqual({ ...DEFAULTS, palette: 'ink' });
    await store.change({ isOn: false });
    expect((await database.settings.get('reader'))?.record).toEqual({ ...later, isOn: false });
  });

  it('are the defaults, and a change fails by name, where the browser refuses storage', async () => {
    const store = createSettingsStore(refused({ settings: 'id' }));
    expect(await store.read()).toEqual(DEFAULTS);
    expect(await store.change({ isOn: false })).toMatchObject(DENIED);
  });
});
