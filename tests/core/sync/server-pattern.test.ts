import { describe, expect, it } from 'vitest';
import { serverPattern } from '../../../core/sync/server-pattern.ts';

describe('the permission to reach a server', () => {
  it.each([
    ['https://dav.jianguoyun.com/dav/meipi/', 'https://dav.jianguoyun.com/*'],
    ['http://192.168.1.2:5005/notes', 'http://192.168.1.2/*'],
    ['cloud.example.cn/remote.php/dav/files/a/', 'https://cloud.example.cn/*'],
  ])('of %s is that of its host and its scheme alone', (address, pattern) => {
    expect(serverPattern(address)).toEqual({ ok: true, value: pattern });
  });

  it('is none of what is no address', () => {
    expect(serverPattern('一个文件夹 里')).toMatchObject({ ok: false });
  });
});
