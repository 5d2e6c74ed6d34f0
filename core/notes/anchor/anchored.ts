/** How a place was found. */
export type FoundBy = 'position' | 'quote' | 'clause' | 'approximate';

/** Where a note stands on a page. Offsets are UTF-16 code units of the article's text, `end` excluded. */
export type Anchored =
  | { readonly kind: 'found'; readonly start: number; readonly end: number; readonly by: FoundBy }
  | {
      /** 原文已变: the place is the note's own, but its words say another number, or the contrary. */
      readonly kind: 'changed';
      readonly start: number;
      readonly end: number;
      readonly by: FoundBy;
      readonly what: 'number' | 'negation';
    }
  | {
      readonly kind: 'orphan';
      /** Nothing on the page is like it, or several places are. */
      readonly why: 'none' | 'tie';
    };
