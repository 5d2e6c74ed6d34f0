import { describe, expect, it } from 'vitest';
import { isLocalHost } from '../../../core/sync/local-host.ts';

describe('a host of the own network', () => {
  it.each([
    ...['localhost', 'dav.localhost', '127.0.0.1', '127.8.9.1', '[::1]'],
    ...[
      '10.0.0.2',
      '172.16.0.1',
      '172.31.255.9',
      '192.168.1.20',
      '169.254.7.7',
      '[fe80::1]',
      '[fd12:3456::1]',
    ],
    ...['nas', 'nas.local', 'nas.lan', 'nas.home.arpa', 'files.internal'],
  ])('is %s', host => {
    expect(isLocalHost(host)).toBe(true);
  });

  it.each([
    ...['example.org', 'local.example.org', 'nas.local.example.org', 'mylan.com'],
    ...[
      '172.15.0.1',
      '172.32.0.1',
      '11.0.0.1',
      '192.169.1.1',
      '8.8.8.8',
      '10.example.org',
      '127.0.0.1.example.org',
    ],
    ...['[2001:db8::1]', '[fc::1]', '[fec0::1]', '[::ffff:8.8.8.8]'],
    // One number is an address, of any host.
    ...['2130706433', '0x7f000001'],
  ])('is not %s', host => {
    expect(isLocalHost(host)).toBe(false);
  });
});
