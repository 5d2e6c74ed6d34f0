import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../tools/bench/plan.ts';
import { MANY_CHARACTERS, mostForPage } from '../../../../tools/bench/reach.ts';
import { SECTIONS } from '../../../../tools/bench/sections/index.ts';
import { readShipped } from '../../../../tools/bench/shipped.ts';

const small: Plan = {
  pages: [800, 1200],
  libraries: [1, 2],
  worstLength: 300,
  peerPages: [600],
  children: 1,
  coldPage: 500,
  notes: [20],
  synced: { notes: 20, longest: [60] },
  anchoring: { page: 2000, notes: 5 },
  effort: { milliseconds: 1, rounds: 1 },
  seed: 1,
};

const shipped = readShipped();

describe('the sections of the bench', () => {
  it.each(Object.keys(SECTIONS))(
    '%s runs through, in small, and fills its tables',
    async name => {
      const tables = await SECTIONS[name]!({ plan: small, shipped, say: () => {} });
      expect(tables.length).toBeGreaterThan(0);
      for (const { title, columns, rows } of tables) {
        expect(title).not.toBe('');
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          expect(row.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    },
    60_000,
  );
});

describe('what is to be reached', () => {
  it('is asked of the shipped pack and of a thousand documents, for pages that are long enough', () => {
    const asked = [1, 10, 100, 1000].map(documents =>
      [2000, 10_000, 50_000, 200_000].map(length => mostForPage(documents, length)),
    );
    const none = undefined;
    expect(asked).toEqual([
      [none, 4, 4, 4],
      [none, none, none, none],
      [none, none, none, none],
      [none, 8, none, 12],
    ]);
  });

  it('is asked of memory from a million characters on', () => {
    expect(MANY_CHARACTERS).toBe(1_000_000);
  });
});
