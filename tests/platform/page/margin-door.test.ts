import { describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../core/result.ts';
import {
  clearMarginDoor,
  type MakeMargin,
  type MarginHand,
  offerMargin,
  takeMargin,
} from '../../../platform/page/margin-door.ts';

const make: MakeMargin = () => ({}) as MarginHand;
const never = () => new Promise<Result<null>>(() => undefined);

describe('the door between the reader’s script and that of the labels', () => {
  it('hands over a script that was there first, and asks nobody for it', async () => {
    const bring = vi.fn(never);
    offerMargin(make);
    expect(await takeMargin(bring)).toBe(make);
    expect(bring).not.toHaveBeenCalled();
  });

  it('hands over a script that comes later at once, before the word that it was brought', async () => {
    const taken = takeMargin(never);
    offerMargin(make);
    expect(await taken).toBe(make);
  });

  it('hands over nothing where the script cannot be had', async () => {
    expect(await takeMargin(async () => failure('activate'))).toBeUndefined();
    expect(await takeMargin(async () => success(null))).toBeUndefined();
  });

  it('hands a script over once', async () => {
    offerMargin(make);
    await takeMargin(never);
    expect(await takeMargin(async () => failure('activate'))).toBeUndefined();
  });

  it('keeps nothing for a later script of the reader’s', async () => {
    offerMargin(make);
    clearMarginDoor();
    expect(await takeMargin(async () => failure('activate'))).toBeUndefined();
  });
});
