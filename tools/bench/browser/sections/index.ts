import type { Section } from '../../sections/run.ts';
import { measureChanging } from './changing.ts';
import { measureLabels } from './labels.ts';
import { measureMemoryOfPages } from './memory.ts';
import { measureMet } from './met.ts';
import { measureNotes } from './notes.ts';
import { measureNotesPanel } from './notes-panel.ts';
import { measureScrolling } from './scrolling.ts';
import { measureSilent } from './silent.ts';
import { measureThousand } from './thousand.ts';

/** What `--browser` measures, by the name that `--only` takes, in the order in which it runs. */
export const BROWSER_SECTIONS: Readonly<Record<string, Section>> = {
  labels: measureLabels,
  silent: measureSilent,
  thousand: measureThousand,
  scrolling: measureScrolling,
  changing: measureChanging,
  memory: measureMemoryOfPages,
  notes: measureNotes,
  'notes-panel': measureNotesPanel,
  met: measureMet,
};
