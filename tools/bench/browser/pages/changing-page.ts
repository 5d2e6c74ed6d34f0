import type { MeasuredPage } from './measured-pages.ts';

/** Where a page changes. */
export type Changes = 'beside' | 'inside' | 'growing';

/** Milliseconds between two changes. */
const EVERY = 100;

const SCRIPTS: Readonly<Record<Changes, string>> = {
  beside: `const clock = document.body.appendChild(document.createElement('p'));
let turn = 0;
setInterval(() => { clock.textContent = '第' + ++turn + '次报时'; }, ${EVERY});`,
  inside: `const clock = article.insertBefore(document.createElement('p'), article.firstChild);
let turn = 0;
setInterval(() => { clock.textContent = '第' + ++turn + '次报时'; }, ${EVERY});`,
  growing: `let turn = 0;
setInterval(() => {
  article.appendChild(document.createElement('p')).textContent = '第' + ++turn + '次有人从桥上走过，' + '桥下的水照样流。';
}, ${EVERY});`,
};

/** The same page, with a script that never leaves it alone. */
export function changingPage(page: MeasuredPage, changes: Changes): MeasuredPage {
  const script = `<script>\nconst article = document.querySelector('#detail');\n${SCRIPTS[changes]}\n</script>`;
  return {
    ...page,
    url: page.url.replace('/c.html', `-${changes}/c.html`),
    body: page.body.replace('</body>', `${script}\n</body>`),
  };
}
