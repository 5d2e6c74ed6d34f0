import { describe, expect, it } from 'vitest';
import { SITE_MATCHES, SITES, siteOf } from '../../../../platform/page/sites/index.ts';
import { NAMED_SITES, nameOf } from './named-sites.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.gov.cn/zhengce/202506/content_7026294.htm', 'gov-cn'],
    ['http://www.gov.cn/', 'gov-cn'],
    ['https://www.gov.cn:8443/yaowen/', 'gov-cn'],
    ['https://www.news.cn/politics/c.html', 'news-cn'],
    ['https://news.cn/', 'news-cn'],
    ['https://big5.news.cn/gate/big5/www.news.cn/c.html', 'news-cn'],
    ['http://www.xinhuanet.com/politics/c.htm', 'news-cn'],
    ['https://WWW.NEWS.CN/', 'news-cn'],
    ['http://health.people.com.cn/n1/a.html', 'people'],
    ['http://paper.people.com.cn/rmrb/html/a.htm', 'rmrb-epaper'],
    ['https://theory.gmw.cn/a.htm', 'gmw'],
    ['https://epaper.gmw.cn/gmrb/html/a.htm', 'founder-epaper'],
    ['https://newpaper.dahe.cn/hnrb/html/a.htm', 'founder-epaper'],
    ['https://news.dahe.cn/a.html', 'dahe'],
    ['https://sbs.mof.gov.cn/a.htm', 'mof'],
    ['https://mzt.zj.gov.cn/art/a.html', 'zj-gov'],
    ['https://www.zj.gov.cn/art/a.html', 'zj-gov'],
  ])('%s is %s', (address, name) => {
    expect(nameOf(siteOf(address))).toBe(name);
  });

  it.each([
    ['a host that begins like ours', 'https://news.cn.evil.example/'],
    ['a host that ends like ours', 'https://evilnews.cn/'],
    ['another host of the same owner', 'https://sousuo.gov.cn/'],
    ['a service of a ministry', 'https://zwfw.moe.gov.cn/'],
    ['a government of another province', 'https://www.xzj.gov.cn/'],
    ['a subdomain of a host without one', 'https://evil.www.gov.cn/'],
    ['our host as user name', 'https://www.gov.cn@evil.example/'],
    ['our host in the path', 'https://evil.example/www.gov.cn/'],
    ['an address that is not of the web', 'ftp://www.gov.cn/'],
    ['a file', 'file:///www.gov.cn/index.html'],
    ['no host', 'about:blank'],
  ])('%s is no site of ours', (_, address) => {
    expect(siteOf(address)).toBeUndefined();
  });
});

describe('the sites that ship', () => {
  it('are all that have a file, and have patterns of whole hosts', () => {
    expect(new Set(SITES)).toEqual(new Set(NAMED_SITES.values()));
    expect(
      SITE_MATCHES.filter(pattern => !/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern)),
    ).toEqual([]);
  });

  it('ask with a star only for publishers that have a host for each channel, and for nothing twice', () => {
    const stars = SITE_MATCHES.filter(pattern => pattern.includes('*.'));
    expect(stars).toEqual(
      ['zj.gov.cn', 'news.cn', 'xinhuanet.com', 'people.com.cn'].map(host => `*://*.${host}/*`),
    );
    expect(new Set(SITE_MATCHES).size).toBe(SITE_MATCHES.length);
  });

  it('are found by their own hosts', () => {
    for (const [name, { hosts }] of NAMED_SITES) {
      for (const host of hosts) expect(nameOf(siteOf(`https://${host.replace('*.', '')}/x`))).toBe(name);
    }
  });
});
