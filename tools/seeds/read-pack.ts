import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Pack, packSchema } from '../../core/policy/pack.ts';

/** Reads a pack in the format of `npm run pack`; throws with every fault named. */
export function readPack(file: string): Pack {
  const read = v.safeParse(packSchema, parseJson(file));
  if (read.success) return read.output;
  const said = read.issues.map(issue => `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  throw new Error(`${file} is no pack:\n  ${said.join('\n  ')}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
