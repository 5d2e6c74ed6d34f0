import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../platform/i18n/translator.ts';

const WORDS = `
close = Close
found =
    { $count ->
        [one] { $count } passage of { $document }
       *[other] { $count } passages of { $document }
    }
bare =
    .title = only an attribute
`;

describe('the translator', () => {
  it('gives the words of a key, from whichever catalogue has it', () => {
    const t = createTranslator('en', ['close = Close', 'open = Open']);
    expect([t('close'), t('open')]).toEqual(['Close', 'Open']);
  });

  it('counts as English does, and puts values in without marks around them', () => {
    const t = createTranslator('en', [WORDS]);
    expect(t('found', { count: 1, document: '民生意见' })).toBe('1 passage of 民生意见');
    expect(t('found', { count: 2, document: '民生意见' })).toBe('2 passages of 民生意见');
    expect(t('found', { count: 0, document: '' })).toBe('0 passages of ');
  });

  it('gives a key itself that is in no catalogue, or has no words', () => {
    const t = createTranslator('zh_CN', [WORDS]);
    expect([t('no-such-key'), t('bare'), t('toString')]).toEqual(['no-such-key', 'bare', 'toString']);
  });

  it('does not run what is in a value', () => {
    const t = createTranslator('en', ['label = { $document }']);
    expect(t('label', { document: '{ $count }<b>' })).toBe('{ $count }<b>');
  });
});
