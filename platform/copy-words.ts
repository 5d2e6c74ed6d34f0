/** Puts words on the clipboard, in a click in a page of our own. Answers whether the browser let us. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
