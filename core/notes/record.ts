/** What JSON can say; records travel and are kept as that. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The value that one save gave to one field. */
export interface Version {
  /** 96 random bits in base64url, made anew for each value that is saved. */
  readonly id: string;
  /** `text`, `colour`, `type`, `target`, `created`, `deleted`, `tag:<name>`, or one that a later version of the program knows. */
  readonly field: string;
  readonly value: Json;
  /** Milliseconds since 1970 by the clock of who saved, later than any version that it supersedes; says in which order to show, never what survives. */
  readonly time: number;
}

/**
 * Everything that is known of one note, in the form in which it is kept and travels: of each field all versions that no save
 * which saw them has superseded. Two records of one note join by union, whoever joins them and however often.
 */
export interface NoteRecord {
  /** 128 random bits in base64url; nothing of the note is in it. */
  readonly id: string;
  /** By field, then id; no two with one id. */
  readonly versions: readonly Version[];
  /** Ids of the versions that were superseded, in order; it only grows, and no version has one of them. */
  readonly superseded: readonly string[];
  /** What a later version of the program wrote beside these, kept as it is. */
  readonly rest?: { readonly [key: string]: Json };
}
