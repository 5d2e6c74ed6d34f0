/** `01-gov-cn-zhengce-202506-content-1.png`: in the order of the pages, and telling which one it is. */
export function screenshotName(index: number, url: string): string {
  const { hostname, pathname } = new URL(url);
  const slug = `${hostname.replace(/^www\./, '')}${pathname.replace(/\.[a-z]+$/i, '')}`
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${String(index + 1).padStart(2, '0')}-${slug}.png`;
}
