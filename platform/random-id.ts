/** The id of a note that is not there yet: 128 random bits in base64url. */
export function newNoteId(): string {
  return randomId(16);
}

/** The id of a version: 96 random bits in base64url. */
export function newVersionId(): string {
  return randomId(12);
}

function randomId(bytes: number): string {
  const characters = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes)));
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
