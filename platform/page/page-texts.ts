import { askPageText } from '../messaging/ask-page-text.ts';
import type { PageWords } from '../messaging/page-text-protocol.ts';
import { reachedFrames } from './frames.ts';

/** What was read in one frame of a page; `frame` 0 is the page itself. */
export interface FrameText extends PageWords {
  readonly frame: number;
  readonly url: string;
}

/** The texts that were read in the frames of a tab, in the order of the page. */
export async function textsIn(tab: number): Promise<FrameText[]> {
  const read = (await reachedFrames(tab)).filter(({ isRunning }) => isRunning);
  const said = await Promise.all(read.map(({ frame }) => askPageText(tab, frame, 'page-text', {})));
  return read.flatMap(({ frame, url }, at) => {
    const answer = said[at]!;
    return answer.ok && answer.value ? [{ frame, url, ...answer.value }] : [];
  });
}
