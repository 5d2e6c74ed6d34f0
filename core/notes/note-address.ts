/** As long as an address is kept: UTF-16 code units. */
const LONGEST = 2_000;

/** What is put behind addresses to follow readers, on any site. */
const TRACKERS = /^(?:utm_\w+|gclid|fbclid|spm|isappinstalled|share_token)$/i;

/** The places in WeChat from where a page was opened; `from` with anything else may say which page it is. */
const WECHAT_PLACES = ['timeline', 'groupmessage', 'singlemessage'];

/** What WeChat puts behind its articles for itself. */
const WECHAT_HOST = 'mp.weixin.qq.com';
const WECHAT = /^(?:scene|clicktime|enterid|sessionid|subscene|sharer_\w+)$/i;

/**
 * The address by which the notes of a page are found again: what is certain to name the same page is written alike, and
 * nothing else. A fragment is a place in the page, but for one by which pages of one script are told apart (`#/…`, `#!…`).
 */
export function noteAddress(url: string): string {
  const parts = /^(https?):\/\/(?:[^/?#]*@)?([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/isu.exec(url.trim());
  if (!parts) return url.trim().replace(/#.*$/su, '').slice(0, LONGEST);
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] = parts;
  const usual = scheme.toLowerCase() === 'http' ? /:80$/ : /:443$/;
  const name = host.toLowerCase().replace(usual, '');
  const route = /^#[/!]/.test(fragment) ? fragment : '';
  return `https://${name}${path || '/'}${withoutTrackers(query, name)}${route}`.slice(0, LONGEST);
}

function withoutTrackers(query: string, host: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !isTracker(part, host));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isTracker(part: string, host: string): boolean {
  const [name = '', value = ''] = part.split('=');
  if (name === 'from') return WECHAT_PLACES.includes(value);
  return TRACKERS.test(name) || (host === WECHAT_HOST && WECHAT.test(name));
}
