import { failure, type Result, success } from '../../core/result.ts';
import { browser } from '../browser.ts';

/** Puts the reader's script into a page where the manifest does not: activeTab or the host's permission allows it. */
export async function activate(tab: number): Promise<Result<null>> {
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/reader.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return success(null);
  } catch (error) {
    return failure('activate', String(error));
  }
}

/** Puts the card's script beside the reader's, in the frame that it runs in. What let the one in lets the other in. */
export async function bringCard(tab: number | undefined, frame = 0): Promise<Result<null>> {
  if (tab === undefined) return failure('activate', 'no tab');
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/card.js'] });
    return success(null);
  } catch (error) {
    return failure('activate', String(error));
  }
}
