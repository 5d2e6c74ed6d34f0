import type { Background } from '../core/match/background/background.ts';
import { readBackground } from '../core/match/background/read-background.ts';
import { failure, type Result } from '../core/result.ts';
import { extensionBase } from './browser.ts';

/** Reads the model of official prose that the extension carries; nothing leaves the machine. */
export async function loadBackgroundModel(): Promise<Result<Background>> {
  try {
    const answer = await fetch(`${extensionBase()}background.bin`);
    return readBackground(new Uint8Array(await answer.arrayBuffer()));
  } catch (error) {
    return failure('background-unreadable', String(error));
  }
}
