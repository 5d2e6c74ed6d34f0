import * as v from 'valibot';
import { TASK_MARK } from '../probes/page-record.ts';

/** As much of Chromium's trace format as is read: moments and durations in microseconds. */
const trace = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      dur: v.exactOptional(v.number()),
    }),
  ),
});

/** The categories of a trace in which tasks and marks are. */
export const TASK_CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Milliseconds of each task in which one of the probe's marks stands, each task once. */
export function markedTasks(json: string): number[] {
  const { traceEvents } = v.parse(trace, JSON.parse(json));
  const tasks = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const marks = traceEvents.filter(({ name }) => name === TASK_MARK);
  const marked = tasks.filter(({ pid, tid, ts, dur = 0 }) =>
    marks.some(mark => mark.pid === pid && mark.tid === tid && mark.ts >= ts && mark.ts <= ts + dur),
  );
  return marked.map(({ dur = 0 }) => dur / 1000);
}
