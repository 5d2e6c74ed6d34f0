import { failure, type Result, success } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { reachedFrames } from './frames.ts';

/**
 * Puts the reader's script into a page where the manifest does not, and then into those of its frames that we may enter:
 * activeTab or the host's permission allows it. The page comes first, for a frame is read where its page is.
 */
export async function activate(tab: number): Promise<Result<null>> {
  try {
    await bringReader({ tabId: tab });
    const inner = (await reachedFrames(tab)).filter(({ frame }) => frame !== 0);
    // One that has gone meanwhile is no fault.
    await Promise.allSettled(inner.map(({ frame }) => bringReader({ tabId: tab, frameIds: [frame] })));
    return success(null);
  } catch (error) {
    return failure('activate', String(error));
  }
}

async function bringReader(target: { readonly tabId: number; frameIds?: number[] }): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
}

/** Puts the script of the labels beside the reader's. */
export function bringMargin(tab: number | undefined, frame: number | undefined): Promise<Result<null>> {
  return bring('/margin.js', tab, frame);
}

/** Puts the card's script beside the reader's. */
export function bringCard(tab: number | undefined, frame: number | undefined): Promise<Result<null>> {
  return bring('/card.js', tab, frame);
}

/** Into the frame that the reader's script runs in. What let the one in lets the other in. */
async function bring(
  file: '/margin.js' | '/card.js',
  tab: number | undefined,
  frame = 0,
): Promise<Result<null>> {
  if (tab === undefined) return failure('activate', 'no tab');
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [file],
      injectImmediately: true,
    });
    return success(null);
  } catch (error) {
    return failure('activate', String(error));
  }
}
