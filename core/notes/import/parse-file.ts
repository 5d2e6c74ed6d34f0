import { failure, type Result, success } from '../../result.ts';

/** UTF-16 code units of a file: more than 100,000 notes take. */
const LONGEST_FILE = 64 * 1024 * 1024;

/** Objects and arrays in each other; no file of notes has ten. */
const DEEPEST = 64;

/** Code units that are looked at before others have their turn. */
const STEP = 1024 * 1024;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses a file in steps. How deep it is nested is looked at first: whatever goes through what was parsed may then do so by
 * calling itself. Fails with `notes-file-too-large`, `notes-file-too-deep` or `notes-file-broken`.
 */
export function* parseFile(text: string): Generator<undefined, Result<unknown>> {
  if (text.length > LONGEST_FILE) return failure('notes-file-too-large', `${text.length} code units`);
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const unit = text.charCodeAt(at);
    if (isInString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) isInString = false;
    } else if (unit === QUOTE) isInString = true;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      if (++depth > DEEPEST) return failure('notes-file-too-deep', `at ${at}`);
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth--;
  }
  yield;
  try {
    return success(JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text));
  } catch (error) {
    return failure('notes-file-broken', (error as Error).message);
  }
}
