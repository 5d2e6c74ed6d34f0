import { failure, type Result, success } from '../core/result.ts';
import { extensionBase } from './browser.ts';

/** Reads the compiled library of the shipped pack that the extension carries; nothing leaves the machine. */
export async function loadShippedLibrary(): Promise<Result<ArrayBuffer>> {
  try {
    const answer = await fetch(`${extensionBase()}library.bin`);
    return success(await answer.arrayBuffer());
  } catch (error) {
    return failure('library-unreadable', String(error));
  }
}
