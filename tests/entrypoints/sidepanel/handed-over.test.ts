import { expect, it } from 'vitest';
import { handedOver } from '../../../entrypoints/sidepanel/handed-over.ts';

it('the address of the panel says what is to be shown', () => {
  const said = (asked: Record<string, string>) => handedOver(new URLSearchParams(asked));
  expect(said({ tab: '3', node: '', note: '' })).toEqual({});
  expect(said({ node: 'a#b', note: 'new' })).toEqual({ node: 'a#b', note: 'new' });
  expect(said({ note: 'x' })).toEqual({ note: 'x' });
});
