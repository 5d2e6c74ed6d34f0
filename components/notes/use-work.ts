import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/result.ts';
import type { Progress } from './desk.ts';

interface Work<State> {
  /** How it stands with what was begun last; undefined before, and after it was put away. */
  readonly state: State | undefined;
  /** Does something that takes a while in the place of what is being done; `at` is how it stands meanwhile, `ended` how then. */
  readonly run: <T>(
    at: (...progress: Parameters<Progress>) => State,
    work: (signal: AbortSignal, progress: Progress) => Promise<Result<T>>,
    ended: (answer: Result<T>) => State,
  ) => Promise<void>;
  readonly putAway: () => void;
}

/** One piece of work at a time, given up with the view; what comes of an earlier one is dropped. */
export function useWork<State>(): Work<State> {
  const [state, setState] = useState<State>();
  const lifetime = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => lifetime.current?.abort(), []);
  return {
    state,
    run: async (at, work, ended) => {
      lifetime.current?.abort();
      lifetime.current = new AbortController();
      const { signal } = lifetime.current;
      const tell = (next: State) => {
        if (!signal.aborted) setState(next);
      };
      tell(at(0, 0));
      tell(ended(await work(signal, (done, all) => tell(at(done, all)))));
    },
    putAway: () => {
      lifetime.current?.abort();
      setState(undefined);
    },
  };
}
