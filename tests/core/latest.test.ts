import { expect, it } from 'vitest';
import { latestOf } from '../../core/latest.ts';

it('a refresh asked for again drops what the earlier look saw, whichever is slower', async () => {
  const answers: ((seen: string) => void)[] = [];
  const taken: string[] = [];
  const refresh = latestOf(
    () => new Promise<string>(resolve => answers.push(resolve)),
    seen => taken.push(seen),
  );
  refresh();
  refresh();
  answers[1]!('fresh');
  answers[0]!('stale');
  await new Promise(resolve => setImmediate(resolve));
  expect(taken).toEqual(['fresh']);
  refresh();
  answers[2]!('fresher');
  await new Promise(resolve => setImmediate(resolve));
  expect(taken).toEqual(['fresh', 'fresher']);
});
