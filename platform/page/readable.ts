/** Whether a document is a page of text: not XML, not an image or a video that the browser wraps in a page of its own. */
export function isReadable(document: Document): boolean {
  const isMarkup = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  return isMarkup && document.body !== null && 'highlights' in CSS;
}
