/**
 * The one file that decides when a note stands. Letters are folded code units as core/text compares them; shares are 0 to 1. Where
 * nothing holds a note it is an orphan, which costs its reader a click; a wrong mark costs trust.
 */

/** Letters of context that are kept on either side of a quote, and at how many of them a sentence's end will do. */
export const CONTEXT = 32;
export const SENTENCE_WILL_DO = 16;

/** A quote of fewer letters says nothing without what stands around it. */
export const SHORT = 6;
/** What a quote and the context that agrees must have in all. */
export const LEAST_LETTERS = 6;

/** Letters next to a quote that agree without a gap: with so many on either side a word-for-word place is its own. */
export const NEXT_TO = 8;
/** Word for word and without any context, as imported notes may be: letters. */
export const ALONE = 12;
/** By so many letters of context a place must be better than the next one that has the same words. */
export const CLEARLY = 8;

/** Share of a quote's letters that may be changed, put in or left out, figures that stand against figures aside. */
export const MOST_CHANGED = 0.2;
/** The same where recognition says that these are the words of the clause. */
export const MOST_CHANGED_IN_CLAUSE = 1 / 3;

/** Context that holds a place whose words changed: share of both sides, or of one side that has so many letters that agree. */
export const OF_BOTH_SIDES = 0.5;
export const OF_ONE_SIDE = 0.75;
export const ON_ONE_SIDE = 12;
/** Whole lines of so many letters hold themselves. */
export const LINE = 24;

/** By so much of quote and context a place must be better than the second best: share, and letters. */
export const MARGIN = 0.12;
export const MARGIN_LETTERS = 6;

/** A page that has places with so much of quote and context is one where they might be taken for each other: a share. */
export const ALIKE = 0.3;
