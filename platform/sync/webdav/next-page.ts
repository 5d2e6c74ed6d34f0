const LINK = /<([^>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g;
const PARAMETER = /;\s*([\w*-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s",;]*)))?/g;

/**
 * Where a listing goes on, by the header `Link` (RFC 8288): 坚果云 sends 750 entries at once.
 *
 * @param page The address of the page that has the header; what leads on may be relative to it.
 */
export function nextPage(link: string | null, page: string): string | undefined {
  for (const [, target = '', parameters = ''] of (link ?? '').matchAll(LINK)) {
    const relation = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === 'rel');
    const types = (relation?.[2] ?? relation?.[3] ?? '').toLowerCase().split(/\s+/);
    if (types.includes('next') && URL.canParse(target, page)) return new URL(target, page).href;
  }
  return undefined;
}
