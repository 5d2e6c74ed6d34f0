import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIssuerAddress } from '../../../core/policy/issuer-address.ts';

const HOSTS = ['www.gov.cn', 'customs.gov.cn'];

describe('the address of an issuer', () => {
  it.each([
    'https://www.gov.cn/zhengce/202506/content_7026294.htm',
    'http://www.gov.cn/',
    'https://www.gov.cn',
    'https://WWW.gov.cn/a',
    'https://www.gov.cn:8443/a',
    'https://www.gov.cn./a',
    'https://sousuo.www.gov.cn/a?q=1#p',
    'https://www.customs.gov.cn/',
    'https://reader@www.gov.cn/',
  ])('is %s', address => {
    expect(isIssuerAddress(address, HOSTS)).toBe(true);
  });

  it.each([
    'https://gov.cn/',
    'https://www.sh.gov.cn/',
    'https://notwww.gov.cn/',
    'https://www.gov.cn.evil.example/',
    'https://evil.example/https://www.gov.cn/',
    'https://evil.example\\@www.gov.cn/',
    'https://evil.example?@www.gov.cn/',
    'https://evil.example#@www.gov.cn/',
    'https://www.gov.cn@evil.example/',
    'ftp://www.gov.cn/',
    'file:///www.gov.cn/',
    'chrome-extension://www.gov.cn/',
    'https:/www.gov.cn/',
    ' https://www.gov.cn/',
    'www.gov.cn',
    'https://',
    '',
  ])('is not %s', address => {
    expect(isIssuerAddress(address, HOSTS)).toBe(false);
  });

  it('is none where a document names no host', () => {
    expect(isIssuerAddress('https://www.gov.cn/', [])).toBe(false);
    expect(isIssuerAddress('https://www.gov.cn/')).toBe(false);
  });

  it('has the host that the browser finds in it, whatever else stands there', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), written => {
        const { href, hostname } = new URL(written);
        expect(isIssuerAddress(href, [hostname])).toBe(true);
        expect(isIssuerAddress(href, [`x${hostname}`])).toBe(false);
      }),
    );
  });

  it('is never another than the browser says, however odd', () => {
    const piece = fc.constantFrom(
      'https://',
      'http:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '443',
      '#',
      '?',
      '.',
      'www.gov.cn',
      'a.cn',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const address = pieces.join('');
        if (!isIssuerAddress(address, ['www.gov.cn']) || !URL.canParse(address)) return;
        expect(new URL(address).hostname.replace(/\.$/, '')).toMatch(/(^|\.)www\.gov\.cn$/);
      }),
    );
  });
});
