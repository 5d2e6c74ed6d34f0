/*
 * What a save can make is within these: nothing that was saved here is refused when it comes back.
 */

/** UTF-16 code units of a text. */
export const LONGEST_NOTE = 100_000;

/** UTF-16 code units of a tag's name, and tags that one save gives to a note. */
export const LONGEST_TAG = 60;
export const MOST_TAGS = 100;

/** Versions of a note that stand beside each other, and those that were superseded. */
export const MOST_VERSIONS = 1_000;
export const MOST_SUPERSEDED = 200_000;

/** UTF-16 code units of a value that is no text, in JSON, and of all that a later version of the program wrote beside. */
export const LONGEST_VALUE = 200_000;

/** The last moment that a date can name, in milliseconds since 1970. */
export const LAST_TIME = 8.64e15;

/** 128 random bits in base64url. */
export const NOTE_ID = /^[\w-]{22}$/;

/** 96 random bits in base64url. */
export const VERSION_ID = /^[\w-]{16}$/;
