import { describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import { createRestoring } from '../../../entrypoints/background/restoring.ts';

const ORIGIN = {} as never;
const JOURNAL = { parts: 1, records: 3, reserved: 1, mayDelete: true };

function restoring(...outcomes: Result<number | null>[]) {
  const changed = vi.fn();
  let atWork = 0;
  const most = vi.fn();
  const finish = async () => {
    most(++atWork);
    await new Promise(resolve => setTimeout(resolve));
    atWork--;
    return outcomes.shift()!;
  };
  return { changed, most, ...createRestoring({ finish, journal: async () => success(JOURNAL), changed }) };
}

describe('restoring', () => {
  it('is gone on with when the background starts, and whoever shows notes is told', async () => {
    const { goOn, changed } = restoring(success(3));
    await goOn();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('tells nobody where there is nothing to restore', async () => {
    const { goOn, changed } = restoring(success(null));
    await goOn();
    expect(changed).not.toHaveBeenCalled();
  });

  it('is never done twice at a time', async () => {
    const { handlers, goOn, most } = restoring(success(3), success(null));
    const begun = goOn();
    expect(await handlers['finish-restore']({}, ORIGIN)).toEqual(success(0));
    await begun;
    expect(most.mock.calls).toEqual([[1], [1]]);
  });

  it('says what waits, and why, until it is done', async () => {
    const { handlers, changed } = restoring(failure('storage-full'), success(3));
    expect(await handlers['finish-restore']({}, ORIGIN)).toEqual(failure('storage-full'));
    expect(await handlers['waiting-restore']({}, ORIGIN)).toEqual(
      success({ records: 3, code: 'storage-full' }),
    );
    expect(changed).toHaveBeenCalledOnce();
    expect(await handlers['finish-restore']({}, ORIGIN)).toEqual(success(3));
    expect(await handlers['waiting-restore']({}, ORIGIN)).toEqual(success({ records: 3 }));
  });
});
