import { expect, it } from 'vitest';
import { documentOrder } from '../../../core/policy/document-order.ts';
import { smallPolicy } from './small-policy.ts';

it('nodes stand in the order of their document, documents in that of their packs', () => {
  const orderOf = documentOrder([smallPolicy()]);
  const ids = ['b#p_2', 'a#sec_1__cl_1', 'a#title', 'a#preamble'];
  expect(ids.toSorted((one, other) => orderOf(one)! - orderOf(other)!)).toEqual([
    'a#title',
    'a#preamble',
    'a#sec_1__cl_1',
    'b#p_2',
  ]);
  expect(orderOf('zz#p_1')).toBeUndefined();
});
