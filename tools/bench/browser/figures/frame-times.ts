import { setTimeout as pause } from 'node:timers/promises';
import type { DrivenBrowser } from '../../../browsers/driven-browser.ts';

/** Until a page is read and painted, in milliseconds; and how it is scrolled. */
const SETTLING = 1_500;
const FRAMES = 150;
const PIXELS = 24;

/** Milliseconds of the main thread of each frame of a page that is scrolled to its end and back. */
export async function frameTimes(driven: DrivenBrowser, url: string): Promise<number[]> {
  const page = await driven.open(url);
  await pause(SETTLING);
  const times = await page.evaluate(
    (frames, pixels) =>
      new Promise<number[]>(resolve => {
        const taken: number[] = [];
        let step = pixels;
        const { port1, port2 } = new MessageChannel();
        let begin = 0;
        const frame = () => {
          begin = performance.now();
          if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) step = -pixels;
          else if (scrollY === 0) step = pixels;
          scrollBy(0, step);
          // Comes once the frame is drawn.
          port2.postMessage(undefined);
        };
        port1.onmessage = () => {
          taken.push(performance.now() - begin);
          if (taken.length < frames) requestAnimationFrame(frame);
          else resolve(taken);
        };
        requestAnimationFrame(frame);
      }),
    FRAMES,
    PIXELS,
  );
  await page.close();
  return times;
}
