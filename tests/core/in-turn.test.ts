import { expect, it, vi } from 'vitest';
import { inTurn } from '../../core/in-turn.ts';

it('work that is asked for again is done after what runs, never beside it', async () => {
  const steps: string[] = [];
  const work = inTurn(async () => {
    steps.push('begin');
    await Promise.resolve();
    steps.push('end');
  });
  await Promise.all([work(), work()]);
  expect(steps).toEqual(['begin', 'end', 'begin', 'end']);
});

it('work that failed is told to whoever asked for it, and done again for the next', async () => {
  const once = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no'));
  const work = inTurn(once);
  const [first, second] = [work(), work()];
  await expect(first).rejects.toThrow('no');
  await expect(second).resolves.toBeUndefined();
});
