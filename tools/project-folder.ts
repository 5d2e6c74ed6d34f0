import { fileURLToPath } from 'node:url';

/** The repository's own folder, wherever it was cloned to. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
