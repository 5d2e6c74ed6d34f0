/**
 * How to find the article on the pages of one publisher. Read at build time too: no DOM at the top of a module.
 *
 * An article may stand in several elements (引题, 标题 and 副题 each in its own): of the selectors of a list the first that finds
 * text counts, and all that it finds is read, in the order of the page, hidden copies aside.
 */
export interface Site {
  /** `www.gov.cn`; `*.zj.gov.cn` is it and all under it. The manifest's `matches` and `host_permissions` derive from these. */
  readonly hosts: readonly string[];
  /** Where the headings stand, if they stand apart from the body; where none does, the page's first `h1` is taken. */
  readonly title: readonly string[];
  /** Where the body stands; where none does, the container densest in text is taken. */
  readonly body: readonly string[];
  /** What stands inside these and is no part of the text. */
  readonly noise: readonly string[];
}
