import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATA_SENT } from '../../../platform/sync/data-sent.ts';
import {
  asksForData,
  leaveServer,
  mayReachServer,
  requestServer,
} from '../../../platform/sync/server-permission.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { permissions } = fakeBrowser;
const PATTERN = 'https://dav.example.cn/*';
const ORIGINS = { origins: [PATTERN] };
const ALL = { ...ORIGINS, data_collection: [...DATA_SENT] };

/** Firefox lists kinds of data beside the rest; Chromium, and Firefox before 140, know nothing of them. */
function browserThat(asksForKinds: boolean): void {
  permissions.getAll.mockResolvedValue(asksForKinds ? ALL : ORIGINS);
}

beforeEach(() => {
  vi.resetAllMocks();
  permissions.contains.mockResolvedValue(true);
  permissions.request.mockResolvedValue(true);
  permissions.remove.mockResolvedValue(true);
});

describe.each([
  ['that asks for kinds of data', true, ALL],
  ['that knows nothing of them', false, ORIGINS],
])('the server of a sync, in a browser %s', (_, isAsked, needed) => {
  beforeEach(() => browserThat(isAsked));

  it('is asked for with all that it takes, in one request', async () => {
    expect(await asksForData()).toBe(isAsked);
    const asked = requestServer(PATTERN, isAsked);
    // Before anything was waited for.
    expect(permissions.request.mock.calls).toEqual([[needed]]);
    expect(await asked).toBe(true);
  });

  it('may be reached while all of it is given', async () => {
    expect(await mayReachServer(PATTERN)).toBe(true);
    expect(permissions.contains.mock.calls).toEqual([[needed]]);
    permissions.contains.mockResolvedValue(false);
    expect(await mayReachServer(PATTERN)).toBe(false);
  });

  it('is given back as a whole, and of one that ships nothing is taken', async () => {
    await leaveServer(PATTERN);
    expect(permissions.remove.mock.calls).toEqual([[needed]]);
    permissions.remove.mockRejectedValue(new Error('required'));
    await leaveServer(PATTERN);
  });
});
