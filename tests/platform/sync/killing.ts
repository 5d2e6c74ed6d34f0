/** The background is gone: nothing that is running comes back. */
export class Killed extends Error {}

/** Counts what is done, and kills before, or right after, the one of this number. */
export function killing(at: number, when: 'before' | 'after') {
  let done = 0;
  return <T extends object>(means: T): T =>
    new Proxy(means, {
      get(target, name) {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          const isLast = ++done === at;
          if (isLast && when === 'before') throw new Killed();
          const answer = await method.apply(target, given);
          if (isLast) throw new Killed();
          return answer;
        };
      },
    });
}
