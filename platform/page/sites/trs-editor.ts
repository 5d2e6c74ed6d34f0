/** What the editor of TRS' publishing system wraps a text in, the newest first; it may stand in itself. */
export const TRS_EDITOR: readonly string[] = [
  '.trs_editor_view',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '.trs_paper_default',
];
