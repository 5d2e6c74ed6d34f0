import { expect, it } from 'vitest';
import { looseList, looseObject, looseText, own } from '../../../../core/notes/import/loose-json.ts';

it('an object has under a key what is its own', () => {
  expect(own(looseObject({ id: 1 }), 'id')).toBe(1);
  expect(own(looseObject(JSON.parse('{"__proto__":{"id":1}}')), 'id')).toBeUndefined();
  expect(own({}, 'constructor')).toBeUndefined();
});

it('anything is an object, a list or a text of what it has, or an empty one', () => {
  expect([null, [1], 'x', 1].map(looseObject)).toEqual([{}, {}, {}, {}]);
  expect([undefined, null, 'x', ['y']].map(looseList)).toEqual([[], [], ['x'], ['y']]);
  expect([undefined, 1, 'x'].map(looseText)).toEqual([undefined, undefined, 'x']);
});
