import { expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import { createBringing } from '../../../entrypoints/background/bringing.ts';

const HERE = { tab: 7, frame: 0 };
const ON = { mode: 'on', kinds: ['verbatim'] } as const;
const VERBATIM = [{ kind: 'verbatim' }] as const;

function bringing() {
  const waiting: ((result: Result<null>) => void)[] = [];
  const put = vi.fn(() => new Promise<Result<null>>(resolve => waiting.push(resolve)));
  return { put, waiting, ...createBringing(put) };
}

it('the script of the labels is started where a passage gets a label, and nowhere else', () => {
  const { start, put } = bringing();
  start([], ON, HERE);
  start([{ kind: 'paraphrase' }], ON, HERE);
  start(VERBATIM, { ...ON, mode: 'panel' }, HERE);
  expect(put).not.toHaveBeenCalled();
  start(VERBATIM, ON, HERE);
  expect(put.mock.calls).toEqual([[7, 0]]);
});

it('a script that is on its way is waited for, and not brought twice', async () => {
  const { start, bring, put, waiting } = bringing();
  start(VERBATIM, ON, HERE);
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
