/** The page's script reads this element on the site under whose address the pages are served. */
const BODY = 'detail';

/** An article of news: each line a paragraph, in a column that leaves a margin for labels. */
export function articlePage(text: string): string {
  const paragraphs = text.split('\n').map(line => `<p>${escaped(line)}</p>`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>一页</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 18px/1.9 sans-serif; }
#${BODY} { width: 800px; margin: 0 auto 0 80px; }
</style>
</head>
<body>
<div id="${BODY}">${paragraphs.join('')}</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
