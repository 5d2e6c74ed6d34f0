import { expect, it } from 'vitest';
import { refusal } from '../../../platform/storage/refusal.ts';

it('of many rows that cannot be written it is told why, as of one', () => {
  const why = new DOMException('no', 'UnknownError');
  const error = { name: 'BulkError', failures: [{ name: 'UnknownError', inner: why }] };
  expect(refusal(error)).toMatchObject({ error: { code: 'storage-damaged' } });
  expect(refusal({ name: 'BulkError', failures: [] })).toMatchObject({ error: { code: 'storage-refused' } });
});
