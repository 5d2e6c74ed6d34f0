import type { Section } from '../../sections/run.ts';
import { measureLabels } from './labels.ts';
import { measureMemoryOfPages } from './memory.ts';
import { measureSilent } from './silent.ts';

/** What `--browser` measures, by the name that `--only` takes, in the order in which it runs. */
export const BROWSER_SECTIONS: Readonly<Record<string, Section>> = {
  labels: measureLabels,
  silent: measureSilent,
  memory: measureMemoryOfPages,
};
