import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTE_ID, VERSION_ID } from '../../../../core/notes/bounds.ts';
import { derivedNoteId, derivedVersionId } from '../../../../core/notes/import/derived-id.ts';
import { sha256Bytes } from '../../../../core/notes/import/sha-256.ts';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest();

it('the hash is SHA-256, of a text of any length', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) {
    expect(Buffer.from(sha256Bytes('a'.repeat(length)))).toEqual(hash('a'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(Buffer.from(sha256Bytes(text))).toEqual(hash(text));
    }),
  );
});

it('ids are the beginning of a hash, in the form of ids that were drawn', () => {
  expect(derivedNoteId('x')).toBe(hash('note\nx').subarray(0, 16).toString('base64url'));
  expect(derivedVersionId('n', 'text', '"x"')).toBe(
    hash('version\nn\ntext\n"x"').subarray(0, 12).toString('base64url'),
  );
  expect(derivedNoteId('x')).toMatch(NOTE_ID);
  expect(derivedVersionId('n', 'text', '')).toMatch(VERSION_ID);
});
