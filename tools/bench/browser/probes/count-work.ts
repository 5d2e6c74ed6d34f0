type Callback = (...args: unknown[]) => unknown;

/** What a script may be called back by, and which of its arguments is the callback. */
const SCHEDULERS = ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback'] as const;
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;

/**
 * Wraps what calls the extension's script back, in its own world, and tells how long each call keeps the main thread. What
 * waits for a promise in it is not in it.
 */
export function countWork(mark: () => void, took: (milliseconds: number) => void): void {
  const counted =
    (callback: Callback): Callback =>
    (...args) => {
      const begin = performance.now();
      mark();
      try {
        return callback(...args);
      } finally {
        took(performance.now() - begin);
      }
    };
  // In Firefox the world's global object and the window that it sees are two.
  for (const owner of new Set<object>([globalThis, window])) {
    const names = owner as Record<string, unknown>;
    for (const name of SCHEDULERS) {
      const schedule = (names[name] as Callback).bind(window);
      names[name] = (callback: Callback, ...args: unknown[]) => schedule(counted(callback), ...args);
    }
    for (const name of OBSERVERS) {
      const Observer = names[name] as new (callback: Callback, ...args: unknown[]) => object;
      names[name] = class extends Observer {
        constructor(callback: Callback, ...args: unknown[]) {
          super(counted(callback), ...args);
        }
      };
    }
  }
}
