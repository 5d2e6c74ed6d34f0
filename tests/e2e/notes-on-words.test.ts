import { expect, it } from 'vitest';
import { pack } from '../../seeds/index.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { nodeText } from '../seeds/received.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { paintedNotes } from './marked-page.ts';
import { useSession } from './session.ts';
import { pageOf, STORY } from './story-page.ts';

const HOUSING = 'minsheng-2025#sec_2__cl_4';
const CLAUSE = nodeText(HOUSING).trim().split('\n');
const PAGE = 'https://www.news.cn/notes/words.htm';
const session = useSession([{ url: PAGE, body: pageOf([STORY[0]!, ...CLAUSE, STORY[1]!]) }]);

it('a note on words of a clause is painted on them where a page has the clause, and one on the whole is not', async () => {
  const words = CLAUSE.at(-1)!.slice(16, 28);
  const { text } = pack.documents.flatMap(({ nodes }) => nodes).find(({ id }) => id === HOUSING)!;
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  const target = { kind: 'clause', node: HOUSING };
  const tell = (message: object) => ask(session().view.page, message);
  const create = (id: string, colour: string, on: object) =>
    tell({ type: 'create-note', id, fields: { text: '', colour, target: on } });
  await create('onwordse2e000000000000', 'green', { ...target, span });
  await create('onwholee2e000000000000', 'pink', target);
  const page = await session().driven.open(PAGE);
  await readPage(session().view, page);
  const painted = (count: number) =>
    eventually(
      () => paintedNotes(page),
      now => Object.keys(now).length === count,
    );
  expect(await painted(1)).toEqual({ 'meipi-note-green': [words] });
  await tell({ type: 'delete-notes', ids: ['onwordse2e000000000000'] });
  expect(await painted(0)).toEqual({});
  await page.close();
});
