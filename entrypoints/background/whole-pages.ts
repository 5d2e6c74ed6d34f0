import type { PageTally } from '../../platform/messaging/page-tally.ts';
import type { FrameTally } from '../../platform/messaging/protocol.ts';
import type { askFrame } from '../../platform/messaging/send.ts';
import { joinedTally } from '../../platform/messaging/whole-page.ts';

/** Pages with their frames, of which nothing is kept: they are asked, so that a background that was away knows no less. */
export interface WholePages {
  /** A page has changed, in one of its frames: shows its numbers, and once it is at rest has a frame sum it up. */
  changed(tab: number): Promise<void>;
  /** Goes on to the next passage of a page, or back, from frame to frame. */
  step(tab: number, by: 1 | -1): Promise<void>;
}

interface Surroundings {
  /** Frames in which the reader's script runs, in the order of the page. */
  framesOf(tab: number): Promise<readonly number[]>;
  readonly ask: typeof askFrame;
  show(tab: number, tally: PageTally): Promise<void>;
  /** Until a page with frames that has not changed meanwhile is at rest: they come after it. */
  rest(): Promise<void>;
}

interface Counted {
  readonly frame: number;
  readonly tally: FrameTally;
}

export function createWholePages({ framesOf, ask, show, rest }: Surroundings): WholePages {
  /** The latest change of a tab while it is looked at: what an earlier look saw is dropped. */
  const latest = new Map<number, number>();
  let changes = 0;

  /** A page that we may not enter any more, as its site was taken away, still speaks for itself. */
  async function framesIn(tab: number): Promise<readonly number[]> {
    const frames = await framesOf(tab);
    return frames.length > 0 ? frames : [0];
  }

  async function count(tab: number, frames: readonly number[]): Promise<Counted[]> {
    const answers = await Promise.all(
      frames.map(async frame => ({ frame, answer: await ask(tab, frame, 'frame-tally', {}) })),
    );
    return answers.flatMap(({ frame, answer }) => (answer.ok ? [{ frame, tally: answer.value }] : []));
  }

  return {
    async changed(tab) {
      const mine = ++changes;
      latest.set(tab, mine);
      const counted = await count(tab, await framesIn(tab));
      if (latest.get(tab) !== mine) return;
      // Frames of a page that is not read are not read, and say nothing of it.
      if (counted[0]?.frame === 0) await show(tab, joinedTally(counted.map(one => one.tally)));
      const isAlone = counted.length === 1 && !counted[0]!.tally.hasFrames;
      if (!isAlone) await rest();
      if (latest.get(tab) !== mine) return;
      latest.delete(tab);
      await sumUp(tab, isAlone ? counted : await count(tab, await framesIn(tab)), ask);
    },
    async step(tab, by) {
      const frames = await framesIn(tab);
      const counted = frames.length > 1 ? await count(tab, frames) : [];
      const current = counted.find(({ tally }) => tally.isCurrent)?.frame;
      const before = current === undefined ? -1 : frames.indexOf(current);
      const onwards = by === 1 ? frames.slice(Math.max(0, before)) : backFrom(before, frames);
      for (const frame of onwards) {
        const isFromOutside = current !== undefined && frame !== current;
        const answer = await ask(tab, frame, 'step', { by, ...(isFromOutside && { isFromOutside }) });
        if (!answer.ok || answer.value === null) continue;
        const others = frames.filter(other => other !== frame);
        await Promise.all(others.map(other => ask(tab, other, 'leave', {})));
        return;
      }
    },
  };
}

/** The frames from the one at this place backwards; all of them where there is none. */
function backFrom(at: number, frames: readonly number[]): readonly number[] {
  return frames.slice(0, at < 0 ? frames.length : at + 1).toReversed();
}

/** A page is summed up once, by the first frame that shows anything, and not before all have been read. */
async function sumUp(tab: number, counted: readonly Counted[], ask: typeof askFrame): Promise<void> {
  if (counted.some(({ tally }) => tally.hasSummary || tally.status === 'reading')) return;
  const first = counted.find(({ tally }) => tally.documents.length > 0);
  if (!first) return;
  const sums = new Map<string, number>();
  for (const { tally } of counted)
    for (const [name, count] of tally.documents) sums.set(name, (sums.get(name) ?? 0) + count);
  await ask(tab, first.frame, 'sum-up', { documents: [...sums] });
}
