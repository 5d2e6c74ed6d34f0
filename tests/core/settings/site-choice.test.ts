import { describe, expect, it } from 'vitest';
import { choiceFor, domainOf, type SiteChoice } from '../../../core/settings/site-choice.ts';

function choice(host: string, mode: SiteChoice['mode'], coversDomain = false): SiteChoice {
  return { host, mode, coversDomain };
}

describe('the choice for a host', () => {
  const choices = [
    choice('www.gov.cn', 'on'),
    choice('gov.cn', 'off', true),
    choice('news.cn', 'panel'),
    choice('zj.gov.cn', 'panel', true),
  ];

  it.each([
    ['www.gov.cn', 'on'],
    ['gov.cn', 'off'],
    ['www.mee.gov.cn', 'off'],
    ['hangzhou.zj.gov.cn', 'panel'],
    ['news.cn', 'panel'],
    ['www.news.cn', undefined],
    ['xgov.cn', undefined],
    ['', undefined],
  ])('on %s is %s', (host, mode) => {
    expect(choiceFor(host, choices)?.mode).toBe(mode);
    expect(choiceFor(host, [...choices].reverse())?.mode).toBe(mode);
  });
});

describe('the domain that a choice may be widened to', () => {
  it.each([
    ['www.gov.cn', 'gov.cn'],
    ['hangzhou.zj.gov.cn', 'zj.gov.cn'],
    ['news.cn', undefined],
    ['localhost', undefined],
    ['192.168.0.1', undefined],
    ['[::1]', undefined],
  ])('of %s is %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });
});
