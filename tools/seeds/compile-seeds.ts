import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { compilePack } from '../../core/policy/authoring/compile.ts';
import {
  type AuthoredDocument,
  contentsSchema,
  metadataSchema,
} from '../../core/policy/authoring/metadata.ts';
import { type Pack, packSchema } from '../../core/policy/pack.ts';

/** Where the seeds stand in the repository. */
export const SEEDS = new URL('../../seeds/', import.meta.url);

/** Reads `seeds/` and compiles the shipped pack; throws with every problem named, for a build must not go on. */
export function compileSeeds(folder: URL = SEEDS): Pack {
  const contents = readYaml(new URL('pack.yaml', folder), contentsSchema);
  const documents = contents.documents.map(id => readDocument(id, folder));
  const pack = compilePack(readFileSync(new URL('received.txt', folder), 'utf8'), documents, contents.strays);
  if (!pack.ok) {
    throw new Error(pack.error.map(({ where, message }) => `seeds/${where}: ${message}`).join('\n'));
  }
  return v.parse(packSchema, pack.value);
}

function readDocument(id: string, folder: URL): AuthoredDocument {
  return {
    id,
    metadata: readYaml(new URL(`${id}/document.yaml`, folder), metadataSchema),
    text: readFileSync(new URL(`${id}/text.txt`, folder), 'utf8'),
  };
}

function readYaml<Schema extends v.GenericSchema>(file: URL, schema: Schema): v.InferOutput<Schema> {
  const read = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (read.success) return read.output;
  const said = read.issues.map(issue => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  throw new Error(`${file.pathname}\n  ${said.join('\n  ')}`);
}
