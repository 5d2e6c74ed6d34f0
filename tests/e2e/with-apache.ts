import { describe, expect, it } from 'vitest';

/** Tests that need Apache; where there is none, and none is insisted on, the one test says so. */
export function describeWithApache(apache: unknown, name: string, tests: () => void): void {
  if (apache) describe(name, tests);
  else {
    it(`${name}: not tested, as there is no Apache on this machine`, () => {
      expect(process.env.CI).toBeUndefined();
    });
  }
}
