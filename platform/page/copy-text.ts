/**
 * Puts words on the clipboard in a click, so that the page learns neither the words nor that something was copied. Where the
 * browser gives no clipboard (Firefox on pages over http) or the page's own policy forbids it, a frame in our root copies: a
 * `copy` event in the root itself would reach the page's listeners, which could read what is selected and put other words in
 * its place. To that frame the page has no way; what it can see is that the focus is gone for a moment.
 *
 * @param frame an empty one, there before the click: browsers tell frames that come later nothing of it.
 */
export async function copyText(text: string, frame: HTMLIFrameElement | null): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) return copyInFrame(text, frame);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyInFrame(text, frame);
  }
}

function copyInFrame(text: string, frame: HTMLIFrameElement | null): boolean {
  const document = frame?.contentDocument;
  if (!document) return false;
  const focused = (frame.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const lifetime = new AbortController();
  let isCopied = false;
  // Chromium copies where nothing is selected only if somebody says beforehand that there is something to copy.
  document.addEventListener('beforecopy', event => event.preventDefault(), lifetime);
  document.addEventListener(
    'copy',
    event => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      isCopied = true;
    },
    lifetime,
  );
  frame.contentWindow?.focus();
  const isDone = document.execCommand('copy') && isCopied;
  lifetime.abort();
  focused?.focus({ preventScroll: true });
  return isDone;
}
