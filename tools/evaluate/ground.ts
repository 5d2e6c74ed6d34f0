import type { Pack } from '../../core/policy/pack.ts';
import type { Carrier } from './carrier.ts';
import type { CitedText } from './cited-text.ts';
import type { Engine } from './engine.ts';

/** What every section works with. */
export interface Ground {
  readonly pack: Pack;
  readonly texts: readonly CitedText[];
  readonly carrier: Carrier;
  /** Letters of carrier and documents, for drawing characters by frequency. */
  readonly pool: string;
  readonly engine: Engine;
  readonly seed: number;
}
