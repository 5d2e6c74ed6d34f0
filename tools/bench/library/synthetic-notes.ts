import { COLOURS, NOTE_TYPES } from '../../../core/notes/colours.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { NoteTarget } from '../../../core/notes/target.ts';
import { createProse, type Prose } from './prose.ts';
import { createRandom, type Random, seedOf } from './random.ts';
import { WORDS } from './words.ts';

/** 2025-01-01T00:00:00Z, and how far apart notes are made. */
const FIRST = 1_735_689_600_000;
const APART = 300_000;

/** Made-up notes: of a sentence or three, half of them on a clause, half on a page. The same for the same seed. */
export function syntheticNotes(count: number, seed: number): Note[] {
  const prose = createProse();
  return Array.from({ length: count }, (_, ordinal) =>
    syntheticNote(ordinal, prose, createRandom(seedOf(seed, ordinal))),
  );
}

function syntheticNote(ordinal: number, prose: Prose, random: Random): Note {
  const made = FIRST + ordinal * APART;
  const text = Array.from({ length: 1 + random.below(3) }, () => prose.sentence(random)).join('\n');
  return {
    id: String(ordinal).padStart(22, '0'),
    texts: [{ version: String(ordinal).padStart(16, '0'), value: text, time: made }],
    colour: COLOURS[random.below(COLOURS.length)]!,
    type: NOTE_TYPES[random.below(NOTE_TYPES.length)]!,
    tags: Array.from({ length: random.below(3) }, () => WORDS[20 + random.below(80)]!),
    target: syntheticTarget(prose, random),
    created: made,
    changed: made + random.below(100) * APART,
    isDeletedElsewhere: false,
  };
}

function syntheticTarget(prose: Prose, random: Random): NoteTarget {
  const node = `synthetic-${1 + random.below(50)}#sec_${1 + random.below(6)}__cl_${1 + random.below(4)}`;
  if (random.below(2) === 0) return { kind: 'clause', node };
  const exact = prose.sentence(random);
  const start = random.below(5000);
  return {
    kind: 'page',
    address: `https://example.cn/${random.below(2000)}.html`,
    title: prose.heading(random),
    quote: { exact, prefix: '', suffix: '' },
    position: { start, end: start + exact.length },
  };
}
