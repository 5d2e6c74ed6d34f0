import * as v from 'valibot';
import { WITNESSES } from '../level.ts';

const isoDate = v.pipe(v.string(), v.isoDate());
const line = v.pipe(v.string(), v.nonEmpty());

/** What `document.yaml` says: who speaks, when, of what kind, and on what ground the text is shipped. */
export const metadataSchema = v.strictObject({
  title: line,
  shortTitle: line,
  kind: v.picklist(['policy', 'news', 'commentary', 'caption', 'fragment']),
  status: v.picklist(['complete', 'cut-off', 'fragment', 'out-of-order']),
  date: isoDate,
  published: v.exactOptional(isoDate),
  issuers: v.array(line),
  byline: v.exactOptional(line),
  witness: v.picklist(WITNESSES),
  rights: line,
});

/** What `pack.yaml` says: the order of the documents, and the lines that belong to none. */
export const contentsSchema = v.strictObject({
  documents: v.array(line),
  strays: v.array(v.strictObject({ text: line, why: line })),
});

export type Metadata = v.InferOutput<typeof metadataSchema>;
export type Contents = v.InferOutput<typeof contentsSchema>;

/** One folder of `seeds/`, read but not yet placed on the received text. */
export interface AuthoredDocument {
  readonly id: string;
  readonly metadata: Metadata;
  /** The whole of `text.txt`. */
  readonly text: string;
}

/** Something an author must mend, and where. */
export interface AuthoringProblem {
  /** File and line, as `minsheng-2025/text.txt:12`. */
  readonly where: string;
  readonly message: string;
}
