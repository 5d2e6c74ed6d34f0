import { describe, expect, it } from 'vitest';
import { lacksChinese } from '../../../tools/browsers/language-pack.ts';
import { describedMachine } from '../machine/described-machine.ts';

describe('the language pack', () => {
  it("is missing if Debian's Chromium has no Chinese catalogue", () => {
    expect(lacksChinese('chromium', '/usr/bin/chromium', describedMachine())).toBe(true);
    const files = ['/usr/lib/chromium/locales/zh-CN.pak'];
    expect(lacksChinese('chromium', '/usr/bin/chromium', describedMachine({ files }))).toBe(false);
  });

  it('is no business of ours for a browser from elsewhere, which has all languages', () => {
    expect(lacksChinese('chromium', '/opt/google/chrome', describedMachine())).toBe(false);
  });
});
