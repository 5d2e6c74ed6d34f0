import { describe, expect, it } from 'vitest';
import { migratePack, STEPS } from '../../../core/policy/migrate-pack.ts';
import { PACK_FORMAT } from '../../../core/policy/pack.ts';

describe('bringing a pack up to the present format', () => {
  it('leaves one of the present format as it is', () => {
    const pack = { format: PACK_FORMAT, documents: [] };
    expect(migratePack(pack)).toEqual({ kind: 'present', pack });
  });

  it('takes an older one through every step in between', () => {
    const steps = {
      1: (pack: Record<string, unknown>) => ({ ...pack, first: true }),
      2: (pack: Record<string, unknown>) => ({ ...pack, second: pack.first }),
    };
    expect(migratePack({ format: 1 }, 3, steps)).toEqual({
      kind: 'present',
      pack: { format: 3, first: true, second: true },
    });
  });

  it('has a step for every earlier format', () => {
    const earlier = Array.from({ length: PACK_FORMAT - 1 }, (_, at) => at + 1);
    expect(Object.keys(STEPS).map(Number)).toEqual(earlier);
  });

  it('says of a newer one that it is newer', () => {
    expect(migratePack({ format: PACK_FORMAT + 1 })).toEqual({ kind: 'newer', format: PACK_FORMAT + 1 });
  });

  it.each([null, undefined, 7, {}, { format: '1' }, { format: 0 }, { format: -1 }, { format: 1.5 }])(
    'knows no such format: %j',
    candidate => {
      expect(migratePack(candidate)).toEqual({ kind: 'unknown' });
    },
  );
});
