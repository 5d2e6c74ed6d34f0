/** What publishing systems and share services put into texts everywhere: share bars, QR codes, the editors' line. */
export const SHARE_BARS = '.share, .bshare, .bshare-more, .bdshare, .bdsharebuttonbox, .ewm, .qrcode, .zrbj';
