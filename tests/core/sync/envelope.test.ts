import { describe, expect, it } from 'vitest';
import { envelopeHead, readEnvelope } from '../../../core/sync/envelope.ts';

const keyId = new Uint8Array(8).fill(1);
const salt = new Uint8Array(32).fill(2);
const body = new Uint8Array(20).fill(3);
const head = envelopeHead(keyId, salt);
const sealed = Uint8Array.from([...head, ...body]);

describe('an envelope', () => {
  it('comes apart into what it was made of', () => {
    expect(readEnvelope(sealed)).toEqual({ ok: true, value: { head, keyId, salt, body } });
  });

  it('of a later form is told from what is none', () => {
    expect(readEnvelope(sealed.with(4, 2))).toMatchObject({ ok: false, error: { code: 'segment-newer' } });
    for (const other of [sealed.with(0, 0), sealed.with(4, 0), sealed.subarray(0, 60), new Uint8Array()])
      expect(readEnvelope(other)).toMatchObject({ ok: false, error: { code: 'segment-broken' } });
  });

  it('is not made with a key id or salt of another length', () => {
    expect(() => envelopeHead(salt, salt)).toThrow();
    expect(() => envelopeHead(keyId, keyId)).toThrow();
  });
});
