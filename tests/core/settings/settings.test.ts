import { describe, expect, it } from 'vitest';
import { migrateSettings } from '../../../core/settings/migrate-settings.ts';
import { changedRecord, DEFAULTS, readSettings, SETTINGS_VERSION } from '../../../core/settings/settings.ts';

/** As the first version that had settings wrote them; never to be changed. */
const FIRST = Object.freeze({
  version: 1,
  isOn: false,
  kinds: ['verbatim', 'paraphrase'],
  labelSize: 'large',
  palette: 'ink',
  language: 'zh_TW',
  showsStock: true,
});

/** What came later is as it is where nobody set it. */
const LATER = { offersMark: false, keepsMet: false };

describe('the settings', () => {
  it('are those of the first version where that wrote them', () => {
    const { version, ...fields } = FIRST;
    expect(readSettings(FIRST)).toEqual({ ...fields, ...LATER });
  });

  it.each([undefined, null, 7, 'on', [], {}])('are the defaults where %j was stored', stored => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it.each([
    ['isOn', 'yes'],
    ['kinds', 'verbatim'],
    ['labelSize', 17],
    ['palette', 'vermilion'],
    ['language', 'la'],
    ['showsStock', 1],
    ['offersMark', 'yes'],
    ['keepsMet', 1],
  ] as const)('fall back in the field %s alone where it is broken or missing', (field, broken) => {
    const { version, ...first } = FIRST;
    const others = { ...first, ...LATER };
    expect(readSettings({ ...FIRST, [field]: broken })).toEqual({ ...others, [field]: DEFAULTS[field] });
    const { [field]: left, ...missing }: Record<string, unknown> = FIRST;
    expect(readSettings(missing)).toEqual({ ...others, [field]: DEFAULTS[field] });
  });

  it('leave aside a kind that nobody knows, and keep the others in their order', () => {
    expect(readSettings({ ...FIRST, kinds: ['title-mention', 'echo', 'verbatim'] }).kinds).toEqual([
      'verbatim',
      'title-mention',
    ]);
  });

  it('may show no kind at all', () => {
    expect(readSettings({ ...FIRST, kinds: [] }).kinds).toEqual([]);
  });
});

describe('changing the settings', () => {
  it('writes what was changed, under the present version', () => {
    expect(changedRecord(undefined, { palette: 'ink' })).toEqual({
      version: SETTINGS_VERSION,
      palette: 'ink',
    });
    expect(changedRecord(FIRST, { isOn: true })).toEqual({ ...FIRST, isOn: true });
  });

  it('keeps what a later version has written, its number too', () => {
    const later = { ...FIRST, version: 9, palette: { day: 'ink' }, margin: 'left' };
    expect(changedRecord(later, { labelSize: 'small' })).toEqual({ ...later, labelSize: 'small' });
    expect(readSettings(changedRecord(later, { labelSize: 'small' }))).toMatchObject({
      labelSize: 'small',
      palette: DEFAULTS.palette,
    });
  });
});

describe('bringing settings up to the present version', () => {
  const steps = {
    1: (record: Record<string, unknown>) => ({ ...record, first: true }),
    2: (record: Record<string, unknown>) => ({ ...record, second: record.first }),
  };

  it('goes through every step in between', () => {
    expect(migrateSettings({ version: 1 }, steps)).toEqual({ version: 3, first: true, second: true });
    expect(migrateSettings({ version: 2 }, steps)).toEqual({ version: 3, second: undefined });
  });

  it('leaves a later one, and one without a version, as it is', () => {
    for (const record of [{ version: 7, a: 1 }, { version: '1' }, { a: 1 }]) {
      expect(migrateSettings(record, steps)).toEqual(record);
    }
  });
});
