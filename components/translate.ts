/** Words for a key in the reader's language, with values put in; handed down to every component. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;
