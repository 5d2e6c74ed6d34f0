/**
 * Words of ours that stand in the page. They are shown as generated content, because find-in-page and, in Chromium, «select
 * all, copy» look into closed roots too; the same words, not rendered, keep the element's text what it is seen to be.
 */
export function OwnWords({ text, class: kind }: { readonly text: string; readonly class?: string }) {
  return (
    <span class={kind === undefined ? 'own' : `own ${kind}`} data-text={text}>
      <span hidden>{text}</span>
    </span>
  );
}
