import { describe, expect, it } from 'vitest';
import { markedTasks } from '../../../../../tools/bench/browser/figures/marked-tasks.ts';
import { TASK_MARK } from '../../../../../tools/bench/browser/probes/page-record.ts';

const task = (ts: number, dur: number, tid = 1) => ({ name: 'RunTask', ph: 'X', pid: 9, tid, ts, dur });
const mark = (ts: number, tid = 1) => ({ name: TASK_MARK, ph: 'I', pid: 9, tid, ts });
const traceOf = (...traceEvents: object[]) => JSON.stringify({ traceEvents });

describe('the tasks of a trace in which we work', () => {
  it('are those with a mark, once each, in milliseconds', () => {
    const trace = traceOf(task(1000, 500), task(2000, 12_000), task(20_000, 700), mark(2100), mark(3000));
    expect(markedTasks(trace)).toEqual([12]);
  });

  it('are of the thread that the mark is of', () => {
    expect(markedTasks(traceOf(task(1000, 500, 2), mark(1100)))).toEqual([]);
  });

  it('are marked by our marks and no others', () => {
    const other = { ...mark(1100), name: 'other' };
    expect(markedTasks(traceOf(task(1000, 500), other))).toEqual([]);
  });

  it('are read from a trace and nothing else', () => {
    expect(() => markedTasks('{"traceEvents":[{}]}')).toThrow();
  });
});
