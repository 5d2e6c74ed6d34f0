import { measureAnchoring } from './anchoring.ts';
import { measureCode } from './code.ts';
import { measureColdStart } from './cold-start.ts';
import { describeLanguage } from './language.ts';
import { measureMemory } from './memory.ts';
import { measureNotesSearch } from './notes-search.ts';
import { measurePages } from './pages.ts';
import { measurePeers } from './peers.ts';
import type { Section } from './run.ts';
import { measureSync } from './sync.ts';
import { measureWorst } from './worst.ts';

/** The sections by the name that `--only` takes, in the order in which they run. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  pages: measurePages,
  worst: measureWorst,
  peers: measurePeers,
  anchoring: measureAnchoring,
  memory: measureMemory,
  cold: measureColdStart,
  code: measureCode,
  language: describeLanguage,
  'notes-search': measureNotesSearch,
  sync: measureSync,
};
