import * as v from 'valibot';
import { WITNESSES } from '../level.ts';
import { correction, particulars, relation, statement } from '../pack.ts';

const line = v.pipe(v.string(), v.nonEmpty());
const eId = v.pipe(v.string(), v.regex(/^[a-z]+(_\d+)?(__[a-z]+(_\d+)?)*$/));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** `document.yaml`: who speaks, when, of what kind, on what ground the text is shipped, and how good it is as a whole. */
export const metadataSchema = v.strictObject({ ...particulars, witness: v.picklist(WITNESSES) });

/**
 * `apparatus.yaml`, the critical apparatus: where the received text is wrong and `text.txt` has another reading, where it
 * breaks off (`‖`), and which parts have a better witness than the rest.
 */
export const apparatusSchema = v.strictObject({
  emendations: v.optional(v.array(v.strictObject(correction)), []),
  lacunae: v.optional(v.array(v.strictObject({ at: line, why: line })), []),
  witnesses: v.optional(v.record(v.picklist(WITNESSES), v.array(eId)), {}),
});

/** `targets.yaml`. `in` is needed only where the quote stands in more than one sentence. */
export const targetsSchema = v.array(v.strictObject({ id: slug, ...statement, in: v.exactOptional(eId) }));

const mention = v.strictObject({
  id: slug,
  name: line,
  /** Words that count as a mention; the name alone, if left out. */
  find: v.exactOptional(v.array(line)),
  /** Longer words inside which one does not count. */
  not: v.exactOptional(v.array(line)),
});

/** `index.yaml`: whom and what the text names. */
export const indexSchema = v.strictObject({
  groups: v.array(mention),
  actors: v.array(mention),
  instruments: v.array(mention),
});

/** `pack.yaml`: the order of the documents, and the lines that belong to none. */
export const contentsSchema = v.strictObject({
  documents: v.array(line),
  strays: v.array(v.strictObject({ text: line, why: line })),
});

/** `relations.yaml`. */
export const relationsSchema = v.array(relation);

export type Metadata = v.InferOutput<typeof metadataSchema>;
export type Apparatus = v.InferOutput<typeof apparatusSchema>;
export type AuthoredTarget = v.InferOutput<typeof targetsSchema>[number];
export type AuthoredIndex = v.InferOutput<typeof indexSchema>;
export type Mention = AuthoredIndex['groups'][number];
export type Contents = v.InferOutput<typeof contentsSchema>;

/** One folder of `seeds/`, read but not yet placed on the received text. */
export interface AuthoredDocument {
  readonly id: string;
  readonly metadata: Metadata;
  /** The whole of `text.txt`. */
  readonly text: string;
  readonly apparatus?: Apparatus;
  readonly targets?: readonly AuthoredTarget[];
  readonly index?: AuthoredIndex;
}

/** Something an author must mend, and where. */
export interface AuthoringProblem {
  /** File and, where there is one, line or entry: `minsheng-2025/text.txt:12`. */
  readonly where: string;
  readonly message: string;
}
