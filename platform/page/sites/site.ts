/** How to find the article on the pages of one publisher. Read at build time too: no DOM at the top of a module. */
export interface Site {
  readonly id: string;
  /** Match patterns: the manifest's `matches` and `host_permissions` derive from these. */
  readonly matches: readonly string[];
  /** Where the article's heading stands, if it stands apart from its body; the first selector that finds one counts. */
  readonly title: readonly string[];
  /** Where the article's body stands; the first selector that finds text counts. */
  readonly body: readonly string[];
  /** What stands inside the body and is no part of the text. */
  readonly noise: readonly string[];
}
