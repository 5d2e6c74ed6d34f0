// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { createNoteGround } from '../../../entrypoints/sidepanel/note-ground.ts';
import { notebook } from '../../../entrypoints/sidepanel/note-notebook.ts';
import { askMet } from '../../../platform/messaging/ask-met.ts';
import { pack } from '../../../seeds/index.ts';
import { t } from '../../components/show.ts';
import { plainNote } from '../../core/notes/plain-notes.ts';

vi.mock('../../../platform/messaging/ask-met.ts', () => ({ askMet: vi.fn() }));

const node = 'minsheng-2025#sec_3__cl_7';
const onNode = (name: string, other = node) =>
  plainNote(name, '', { target: { kind: 'clause', node: other } });

beforeEach(() => {
  vi.mocked(askMet).mockImplementation((async (_: string, { nodes }: { nodes: string[] }) =>
    success(nodes.map(() => []))) as typeof askMet);
});

it('a clause in the notebook says what was mended in its words, and nothing of what stands as it was received', async () => {
  const ground = createNoteGround([pack]);
  const described = ground.catalogue.describe(node)!;
  const received = described.emendations.map(one => ({ ...one, stands: 'received' as const }));
  const quoteOf = async (emendations: typeof described.emendations) => {
    const catalogue = { ...ground.catalogue, describe: () => ({ ...described, emendations }) };
    const notes = [onNode('n')];
    return JSON.stringify(await notebook({ ground: { ...ground, catalogue }, notes, isAll: false, t }, 480));
  };
  expect(await quoteOf(described.emendations)).toContain('⟦emended reading=');
  expect(await quoteOf(received)).not.toContain('emended');
});

it('the notebook names the pages on which its clauses were met, each clause asked about once; without these there is none', async () => {
  const ground = createNoteGround([pack]);
  const other = 'minsheng-2025#sec_2__cl_4';
  const notes = [onNode('a'), onNode('b', other), onNode('c')];
  const made = () => notebook({ ground, notes, isAll: false, t }, 0);
  const page = {
    ...{ title: '一则新闻', address: 'https://www.news.cn/a.html', kind: 'verbatim' as const },
    ...{ first: 0, last: 86_400_000 },
  };
  vi.mocked(askMet).mockImplementation((async (_: string, { nodes }: { nodes: string[] }) =>
    success(nodes.map(one => (one === node ? [page] : [])))) as typeof askMet);
  const book = await made();
  expect(vi.mocked(askMet).mock.calls.map(([, request]) => request)).toEqual([{ nodes: [node, other] }]);
  expect(book.ok && book.value[0].clauses.map(clause => [clause.node, clause.pages])).toEqual([
    [other, []],
    [node, ['一则新闻[EB/OL]. [1970-01-02]. https://www.news.cn/a.html']],
  ]);
  vi.mocked(askMet).mockResolvedValue(failure('storage-refused'));
  expect(await made()).toEqual(failure('storage-refused'));
});
