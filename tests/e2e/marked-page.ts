import type { Frame, Page } from 'puppeteer-core';

/** What a page can see painted of notes: the words under each colour. */
export function paintedNotes(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
    return Object.fromEntries(
      painted
        .filter(([name]) => name.includes('note-'))
        .map(([name, ranges]) => [name, [...ranges].map(String)]),
    );
  });
}

/** Selects words as they stand in one text of the page, or from one to others. */
export function selectWords(page: Page | Frame, from: string, to = from): Promise<void> {
  return page.evaluate(
    (first, last) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const find = (words: string): [Node, number] => {
        walker.currentNode = document.body;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue!.indexOf(words);
          if (at >= 0) return [node, at];
        }
        throw new Error(`not there: ${words}`);
      };
      const [begin, end] = [find(first), find(last)];
      getSelection()!.setBaseAndExtent(begin[0], begin[1], end[0], end[1] + last.length);
    },
    from,
    to,
  );
}
