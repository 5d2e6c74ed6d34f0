/**
 * Puts words on the clipboard in a click, so that the page learns neither the words nor that something was copied. Where the
 * browser gives no clipboard (pages over http in Firefox) or the page's own policy forbids it, a frame of ours copies: a
 * `copy` event in our own root would reach the page's listeners, which could put other words in place of ours. To a frame the
 * page has no way; what it can see is that the focus is gone for a moment.
 *
 * @param place in our closed root.
 */
export async function copyText(text: string, place: Element): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) return copyInFrame(text, place);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyInFrame(text, place);
  }
}

function copyInFrame(text: string, place: Element): boolean {
  const root = place.getRootNode() as ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const frame = place.ownerDocument.createElement('iframe');
  frame.style.cssText =
    'position: fixed; width: 1px; height: 1px; border: 0; opacity: 0; pointer-events: none';
  frame.setAttribute('aria-hidden', 'true');
  place.append(frame);
  try {
    const document = frame.contentDocument!;
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
    frame.contentWindow!.focus();
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    frame.remove();
    focused?.focus({ preventScroll: true });
  }
}
