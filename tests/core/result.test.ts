import { expect, it } from 'vitest';
import { failure, success } from '../../core/result.ts';

it('a result says what came of it, and a failure no more than is known', () => {
  expect(success(7)).toEqual({ ok: true, value: 7 });
  expect(failure('refused', 'disk full')).toEqual({
    ok: false,
    error: { code: 'refused', detail: 'disk full' },
  });
  expect(failure('refused').error).not.toHaveProperty('detail');
});
