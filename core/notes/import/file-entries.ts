import { failure, type Result, success } from '../../result.ts';
import { NOTES_FORMAT, NOTES_VERSION } from '../export/notes-file.ts';
import { type Loose, looseList, looseObject, own } from './loose-json.ts';

/** Whose file it is. */
export type FileSource = 'meipi' | 'web-annotation' | 'hypothesis';

export interface FileEntries {
  readonly source: FileSource;
  /** What claims to be a note each. */
  readonly entries: readonly unknown[];
}

/** Finds the notes in a file, by what it says of itself. Fails with `notes-file-newer` or `notes-file-unknown`. */
export function fileEntries(parsed: unknown): Result<FileEntries> {
  const file = looseObject(parsed);
  if (own(file, 'format') === NOTES_FORMAT) return ownEntries(file);
  const rows = own(file, 'rows') ?? own(file, 'annotations') ?? (Array.isArray(parsed) ? parsed : undefined);
  if (Array.isArray(rows) && rows.length > 0 && isHypothesis(looseObject(rows[0]))) {
    return success({ source: 'hypothesis', entries: rows });
  }
  const annotations = annotationsIn(parsed);
  return annotations
    ? success({ source: 'web-annotation', entries: annotations })
    : failure('notes-file-unknown');
}

function ownEntries(file: Loose): Result<FileEntries> {
  const [version, records] = [own(file, 'version'), own(file, 'records')];
  if (!Number.isInteger(version) || (version as number) < 1)
    return failure('notes-file-unknown', 'it has no version');
  if ((version as number) > NOTES_VERSION) return failure('notes-file-newer', `version ${version}`);
  if (!Array.isArray(records)) return failure('notes-file-unknown', 'it has no records');
  return success({ source: 'meipi', entries: records });
}

/** The service and its client's exporter write the address of the page beside the target. */
function isHypothesis(row: Loose): boolean {
  return typeof own(row, 'uri') === 'string' && Array.isArray(own(row, 'target')) && !isA(row, 'Annotation');
}

/** An annotation, several, a page of them, or a collection with a page in it; a graph as JSON-LD has it. */
function annotationsIn(parsed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(parsed))
    return parsed.some(entry => isA(looseObject(entry), 'Annotation')) ? parsed : undefined;
  const file = looseObject(parsed);
  if (isA(file, 'Annotation')) return [file];
  if (isA(file, 'AnnotationPage')) return looseList(own(file, 'items'));
  const graph = own(file, '@graph');
  if (Array.isArray(graph)) return graph.filter(entry => isA(looseObject(entry), 'Annotation'));
  if (!isA(file, 'AnnotationCollection')) return undefined;
  return looseList(own(looseObject(own(file, 'first')), 'items'));
}

function isA(object: Loose, type: string): boolean {
  return [...looseList(own(object, 'type')), ...looseList(own(object, '@type'))].some(
    one => one === type || one === `oa:${type}`,
  );
}
