// @vitest-environment happy-dom
import { it } from 'vitest';
import { extractText } from '../../../platform/page/extract.ts';
import { findArticle } from '../../../platform/page/article.ts';
it('x', () => {
  const t0 = Date.now();
  for (const how of ['top', 'html']) for (const N of [2000, 20000]) {
  try {
  let root: Element;
  if (how === 'top') {
    root = document.createElement('div'); let at: Element = root;
    for (let i=0;i<N;i++){ const d = document.createElement('div'); at.appendChild(d); at = d; if (Date.now()-t0>20000) { console.error('slow at', i); break; } }
    at.append('深处的字');
  } else { root = document.createElement('div'); root.innerHTML = '<div>'.repeat(N)+'深处的字'+'</div>'.repeat(N); }
  console.error(how, N, 'built', Date.now()-t0);
  console.error(extractText({roots:[root], body: root, noise: 'script'}, 1000).text.trim(), Date.now()-t0); 
  } catch (e) { console.error(how, N, 'E', (e as Error).stack?.slice(0,600)); }
  }
});
