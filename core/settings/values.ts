/* What settings may be, apart from how they are read: the script in a page needs no more of them. */

export const KINDS = ['verbatim', 'near-verbatim', 'paraphrase', 'title-mention'] as const;
export const LABEL_SIZES = ['small', 'medium', 'large'] as const;

export type LabelSize = (typeof LABEL_SIZES)[number];
/** Colours of what is recognised, of what differs and of the page's own figures; the first is what the product looks like. */
export const PALETTES = ['cinnabar', 'indigo', 'ink'] as const;
/** `browser`: whatever the browser speaks. */
export const LANGUAGES = ['browser', 'zh_CN', 'zh_TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** `panel`: passages are recognised and listed, and nothing at all enters the page. */
export const SITE_MODES = ['on', 'panel', 'off'] as const;

export type SiteMode = (typeof SITE_MODES)[number];
