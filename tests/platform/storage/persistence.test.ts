import { describe, expect, it } from 'vitest';
import { askPersistence } from '../../../platform/storage/persistence.ts';

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
const denied = () => Promise.reject(new TypeError('denied'));

describe('asking the browser to keep what is stored', () => {
  it.each([
    ['kept already', { persisted: yes }, 'persistent'],
    ['kept once asked', { persisted: no, persist: yes }, 'persistent'],
    ['not kept', { persisted: no, persist: no }, 'may-be-evicted'],
    ['not kept, where asking is not possible', { persisted: no }, 'may-be-evicted'],
    ['not said', {}, 'unknown'],
    ['refused', { persisted: denied }, 'unknown'],
  ])('says that it is %s', async (_, storage, answer) => {
    expect(await askPersistence(storage)).toBe(answer);
  });
});
