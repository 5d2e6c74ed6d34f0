import { createWholePages } from '../../entrypoints/background/whole-pages.ts';
import type { askFrame } from '../../platform/messaging/send.ts';
import { framesIn } from './frames-in.ts';
import type { Session } from './session.ts';

/**
 * Has the extension step through the passages of a tab, as by its key. No key of Firefox' own reaches it from outside, nor does
 * anything its background: there the test takes the background's part, with the frames as they are.
 */
export async function pressStep({ driven, view }: Session, tab: number, by: 1 | -1): Promise<void> {
  if (driven.name === 'firefox') {
    const ask = (id: number, frameId: number, type: string, request: object) =>
      view.api.evaluate(
        ({ tabs }, to, frame, message) => tabs.sendMessage(to, message, { frameId: frame }),
        id,
        frameId,
        { type, ...request },
      );
    const nothing = async () => undefined;
    const framesOf = async () => (await framesIn(view, tab)).map(({ frame }) => frame);
    await createWholePages({ framesOf, ask: ask as typeof askFrame, show: nothing, rest: nothing }).step(
      tab,
      by,
    );
    return;
  }
  const target = await driven.browser.waitForTarget(one => one.type() === 'service_worker');
  await (await target.worker())!.evaluate(
    (name, id) => {
      type Commands = { commands: { onCommand: { dispatch(name: string, tab: object): void } } };
      (globalThis as unknown as { chrome: Commands }).chrome.commands.onCommand.dispatch(name, { id });
    },
    by === 1 ? 'next-passage' : 'previous-passage',
    tab,
  );
}
