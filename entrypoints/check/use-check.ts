import { useState } from 'preact/hooks';
import type { Checked } from '../../components/check/check-result.tsx';
import type { Failure } from '../../core/result.ts';
import { askCheck } from '../../platform/messaging/ask-check.ts';
import { checkInTurns } from '../../platform/messaging/check-in-turns.ts';

/** What is known of the check that runs, or that ran last. */
export interface Check {
  readonly share: number | undefined;
  readonly checked: Checked | undefined;
  /** Answers what went wrong. */
  run(text: string): Promise<Failure | undefined>;
  /** Keeps what was found until then. */
  cancel(): void;
}

export function useCheck(): Check {
  const [share, setShare] = useState<number>();
  const [checked, setChecked] = useState<Checked>();
  const [running, setRunning] = useState<AbortController>();
  return {
    share,
    checked,
    cancel: () => running?.abort(),
    async run(text) {
      running?.abort();
      const own = new AbortController();
      setRunning(own);
      let done = 0;
      setShare(done);
      const went = (now: number) => {
        done = now;
        if (!own.signal.aborted) setShare(now);
      };
      const ask = (piece: string) => askCheck('check-text', { text: piece });
      const answer = await checkInTurns(text, ask, went, own.signal);
      setShare(undefined);
      if (!answer.ok) return answer.error;
      setChecked({ text, ...answer.value, share: done });
      return undefined;
    },
  };
}
