import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { compilePack } from '../../core/policy/authoring/compile.ts';
import {
  type AuthoredDocument,
  apparatusSchema,
  contentsSchema,
  indexSchema,
  metadataSchema,
  relationsSchema,
  targetsSchema,
} from '../../core/policy/authoring/metadata.ts';
import { checkPack, lineOf } from '../../core/policy/check-pack.ts';
import type { Pack } from '../../core/policy/pack.ts';

/** Where the seeds stand in the repository. */
export const SEEDS = new URL('../../seeds/', import.meta.url);

/** Reads `seeds/` and compiles the shipped pack; throws with every problem named, for a build must not go on. */
export function compileSeeds(folder: URL = SEEDS): Pack {
  const contents = readYaml(new URL('pack.yaml', folder), contentsSchema);
  const relations = readYaml(new URL('relations.yaml', folder), relationsSchema);
  const documents = contents.documents.map(id => readDocument(id, folder));
  const received = readFileSync(new URL('received.txt', folder), 'utf8');
  const compiled = compilePack(received, documents, contents.strays, relations);
  if (!compiled.ok) {
    throw new Error(compiled.error.map(({ where, message }) => `seeds/${where}: ${message}`).join('\n'));
  }
  const checked = checkPack(compiled.value);
  if (!checked.ok) throw new Error(checked.error.map(fault => `seeds/: ${lineOf(fault)}`).join('\n'));
  return checked.value;
}

function readDocument(id: string, folder: URL): AuthoredDocument {
  const at = (name: string) => new URL(`${id}/${name}`, folder);
  return {
    id,
    metadata: readYaml(at('document.yaml'), metadataSchema),
    text: readFileSync(at('text.txt'), 'utf8'),
    ...(existsSync(at('apparatus.yaml')) && { apparatus: readYaml(at('apparatus.yaml'), apparatusSchema) }),
    ...(existsSync(at('targets.yaml')) && { targets: readYaml(at('targets.yaml'), targetsSchema) }),
    ...(existsSync(at('index.yaml')) && { index: readYaml(at('index.yaml'), indexSchema) }),
  };
}

function readYaml<Schema extends v.GenericSchema>(file: URL, schema: Schema): v.InferOutput<Schema> {
  const read = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (read.success) return read.output;
  const said = read.issues.map(issue => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  throw new Error(`${file.pathname}\n  ${said.join('\n  ')}`);
}
