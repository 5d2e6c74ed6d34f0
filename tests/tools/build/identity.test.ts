import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { CHROMIUM_ID, CHROMIUM_KEY } from '../../../tools/build/identity.ts';

it('the Chromium id is the one that the key gives: the first half of its SHA-256, written in a to p', () => {
  const digest = createHash('sha256').update(Buffer.from(CHROMIUM_KEY, 'base64')).digest('hex').slice(0, 32);
  const id = digest.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  expect(id).toBe(CHROMIUM_ID);
});
