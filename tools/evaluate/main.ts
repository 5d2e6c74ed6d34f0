import { parseArgs } from 'node:util';
import { anchoringSection } from './anchoring/anchoring-section.ts';
import { differencesSection } from './differences/differences-section.ts';
import { isMissed } from './figure.ts';
import { fragmentsSection } from './fragments/fragments-section.ts';
import { manyDocumentsSection } from './many-documents/many-documents-section.ts';
import { pageSetSection } from './page-set/page-set-section.ts';
import { prepareGround } from './prepare-ground.ts';
import type { Section } from './section.ts';
import { figureTable, sayTable } from './table.ts';
import { transformationsSection } from './transformations/transformations-section.ts';

/** Measures recognition on cases made from the shipped pack, and on the evaluation set where one stands beside the project. */
const SECTIONS = {
  fragments: fragmentsSection,
  transformations: transformationsSection,
  differences: differencesSection,
  documents: manyDocumentsSection,
  anchoring: anchoringSection,
  set: pageSetSection,
};

function print({ title, remarks, tables, figures }: Section): void {
  console.log(`## ${title}\n`);
  for (const remark of remarks) console.log(`${remark}\n`);
  for (const table of tables) console.log(sayTable(table));
  if (figures.length > 0) console.log(sayTable(figureTable('Figures', figures)));
}

function main(): void {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '20250609' }, only: { type: 'string', multiple: true } },
  });
  if (!/^\d+$/.test(values.seed)) throw new Error(`--seed ${values.seed} is no whole number`);
  const unknown = values.only?.find(name => !(name in SECTIONS));
  if (unknown) throw new Error(`--only ${unknown}: the parts are ${Object.keys(SECTIONS).join(', ')}`);
  const wants = (name: string) => values.only?.includes(name) ?? true;
  const ground = prepareGround(Number(values.seed));
  console.log(`evaluate: seed ${ground.seed}\n`);
  const missed: string[] = [];
  let counted = 0;
  for (const [name, make] of Object.entries(SECTIONS)) {
    if (!wants(name)) continue;
    const section = make(ground);
    print(section);
    counted += section.figures.filter(({ reach }) => reach !== undefined).length;
    missed.push(...section.figures.filter(isMissed).map(({ what }) => `${section.title}: ${what}`));
  }
  console.log(`${counted - missed.length} of ${counted} figures reached`);
  for (const line of missed) console.log(`missed: ${line}`);
}

main();
