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
