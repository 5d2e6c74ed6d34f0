import { expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import { KINDS } from '../../../core/settings/values.ts';
import { createBringing } from '../../../entrypoints/background/bringing.ts';

const HERE = { tab: 7, frame: 0 };
const ON = { mode: 'on', kinds: KINDS } as const;
const FEW = { mode: 'on', kinds: ['verbatim'] } as const;
const VERBATIM = [{ kind: 'verbatim' }] as const;

function bringing() {
  const waiting: ((result: Result<null>) => void)[] = [];
  const put = vi.fn(() => new Promise<Result<null>>(resolve => waiting.push(resolve)));
  return { put, waiting, ...createBringing(put) };
}

it('the script of the labels is started beside an answer where a passage gets a label, and nowhere else', () => {
  const { beside, put } = bringing();
  beside(ON, HERE).answered([]);
  beside(FEW, HERE).answered([{ kind: 'paraphrase' }]);
  beside({ ...ON, mode: 'panel' }, HERE).answered(VERBATIM);
  expect(put).not.toHaveBeenCalled();
  beside(FEW, HERE).answered(VERBATIM);
  expect(put.mock.calls).toEqual([[7, 0]]);
});

it('the script is started once, as soon as it is known that there will be labels', async () => {
  const { beside, put, waiting } = bringing();
  beside(FEW, HERE).found();
  beside({ ...ON, mode: 'panel' }, HERE).found();
  expect(put).not.toHaveBeenCalled();
  const one = beside(ON, HERE);
  one.found();
  waiting[0]!(success(null));
  await Promise.resolve();
  one.answered(VERBATIM);
  expect(put).toHaveBeenCalledTimes(1);
});

it('a script that is on its way is waited for, and not brought twice', async () => {
  const { beside, bring, put, waiting } = bringing();
  beside(ON, HERE).answered(VERBATIM);
  const asked = bring(HERE);
  waiting[0]!(failure('activate'));
  expect(await asked).toEqual(failure('activate'));
  expect(put).toHaveBeenCalledTimes(1);
});

it('a script is brought to each frame, and again once it is no longer on its way', async () => {
  const { bring, put, waiting } = bringing();
  void bring({ tab: 7, frame: 3 });
  const first = bring(HERE);
  waiting[1]!(success(null));
  await first;
  void bring(HERE);
  expect(put.mock.calls).toEqual([
    [7, 3],
    [7, 0],
    [7, 0],
  ]);
});
