/** The six colours of a note, as the palette names them. Each is shown with a sign of its own too. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet', 'grey'] as const;

export type Colour = (typeof COLOURS)[number];

/** 摘录, 规范表述, 案例, 数据, 想法, 疑问. */
export const NOTE_TYPES = ['excerpt', 'wording', 'case', 'data', 'thought', 'question'] as const;

export type NoteType = (typeof NOTE_TYPES)[number];
