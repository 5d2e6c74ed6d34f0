/** Files that may hold notes, as a field takes them. */
export const NOTES_FILES = '.json,.jsonld,.gz,application/json,application/ld+json,application/gzip';
