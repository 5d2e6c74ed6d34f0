import { PACK_FORMAT, type Pack, type PolicyDocument, type PolicyNode } from '../../../core/policy/pack.ts';
import { createProse, type Prose } from './prose.ts';
import { createRandom, type Random, seedOf } from './random.ts';

/** Characters of a document's leaves, about: a policy document of the longer kind. */
export const DOCUMENT_LENGTH = 7000;

/** A pack of more nodes than `MOST_NODES` is refused; a document has about 200. */
const MOST_IN_PACK = 200;

const SECTIONS = 6;
const CLAUSES = 4;
const NUMERALS = '一二三四五六七八九十';

/**
 * Made-up documents, in valid packs, beside whatever else is in the library: title, preamble, sections with clauses of
 * sentences. The same for the same seed, and the first ones the same whatever the count.
 */
export function syntheticPacks(count: number, seed: number): Pack[] {
  const prose = createProse();
  const documents = Array.from({ length: count }, (_, ordinal) => {
    return syntheticDocument(`synthetic-${ordinal + 1}`, prose, createRandom(seedOf(seed, ordinal)));
  });
  return Array.from({ length: Math.ceil(count / MOST_IN_PACK) }, (_, at) => ({
    format: PACK_FORMAT,
    documents: documents.slice(at * MOST_IN_PACK, (at + 1) * MOST_IN_PACK),
    relations: [],
    strays: [],
  }));
}

/** The text of all leaves, in order: what an index is made of. */
export function leafTexts(packs: readonly Pack[]): string[] {
  return packs.flatMap(pack =>
    pack.documents.flatMap(({ nodes }) => {
      const parents = new Set(nodes.map(({ parent }) => parent));
      return nodes.filter(({ id }) => !parents.has(id)).map(({ text }) => text);
    }),
  );
}

function syntheticDocument(id: string, prose: Prose, random: Random): PolicyDocument {
  const title = `关于${prose.heading(random)}的意见`;
  const preamble = prose.sentence(random);
  const clauseLength = (DOCUMENT_LENGTH - title.length - preamble.length) / (SECTIONS * CLAUSES);
  return {
    id,
    title,
    shortTitle: title,
    kind: 'policy',
    status: 'complete',
    date: '2020-01-01',
    issuers: [],
    rights: '无；为测试生成的文字',
    nodes: [
      plain(`${id}#title`, 'title', title),
      ...branch(`${id}#preamble`, 'preamble', {}, [plain(`${id}#preamble__st_1`, 'sentence', preamble)]),
      ...Array.from({ length: SECTIONS }, (_, at) => section(id, at, clauseLength, prose, random)).flat(),
    ],
    targets: [],
    groups: [],
    actors: [],
    instruments: [],
    emendations: [],
    lacunae: [],
  };
}

function section(
  document: string,
  ordinal: number,
  clauseLength: number,
  prose: Prose,
  random: Random,
): PolicyNode[] {
  const id = `${document}#sec_${ordinal + 1}`;
  const number = `${NUMERALS[ordinal]}、`;
  const heading = prose.heading(random);
  const clauses = Array.from({ length: CLAUSES }, (_, at) => clause(id, at, clauseLength, prose, random));
  return branch(id, 'section', { number, heading }, [
    plain(`${id}__heading`, 'heading', number + heading),
    ...clauses.flat(),
  ]);
}

function clause(parent: string, ordinal: number, length: number, prose: Prose, random: Random): PolicyNode[] {
  const id = `${parent}__cl_${ordinal + 1}`;
  const number = `（${NUMERALS[ordinal]}）`;
  const heading = prose.heading(random);
  const leaves = [plain(`${id}__heading`, 'heading', `${number}${heading}。`)];
  for (let done = leaves[0]!.text.length, at = 1; done < length - 20; at++) {
    const text = prose.sentence(random);
    leaves.push(plain(`${id}__st_${at}`, 'sentence', text));
    done += text.length;
  }
  return branch(id, 'clause', { number, heading }, leaves);
}

type Level = PolicyNode['level'];

function plain(id: string, level: Level, text: string): PolicyNode {
  return { id, level, text, witness: 'official', source: [] };
}

/** A node above others: its text is that of its leaves, and those that have no parent yet are its own. */
function branch(
  id: string,
  level: Level,
  named: { number?: string; heading?: string },
  below: readonly PolicyNode[],
): PolicyNode[] {
  const children = below.map(node => (node.parent === undefined ? { ...node, parent: id } : node));
  const parents = new Set(children.map(({ parent }) => parent));
  const text = children.flatMap(node => (parents.has(node.id) ? [] : [node.text])).join('');
  return [{ id, level, ...named, text, witness: 'official', source: [] }, ...children];
}
