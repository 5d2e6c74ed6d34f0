// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createNoteGround } from '../../../entrypoints/sidepanel/note-ground.ts';
import { notebook } from '../../../entrypoints/sidepanel/note-notebook.ts';
import { pack } from '../../../seeds/index.ts';
import { t } from '../../components/show.ts';
import { plainNote } from '../../core/notes/plain-notes.ts';

it('a clause in the notebook says what was mended in its words, and nothing of what stands as it was received', () => {
  const node = 'minsheng-2025#sec_3__cl_7';
  const ground = createNoteGround([pack]);
  const described = ground.catalogue.describe(node)!;
  const received = described.emendations.map(one => ({ ...one, stands: 'received' as const }));
  const quoteOf = (emendations: typeof described.emendations) => {
    const catalogue = { ...ground.catalogue, describe: () => ({ ...described, emendations }) };
    const notes = [plainNote('n', '', { target: { kind: 'clause', node } })];
    const [made] = notebook({ ground: { ...ground, catalogue }, notes, isAll: false, t }, 480);
    return JSON.stringify(made);
  };
  expect(quoteOf(described.emendations)).toContain('⟦emended reading=');
  expect(quoteOf(received)).not.toContain('emended');
});
