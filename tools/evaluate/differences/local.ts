import type { Ground } from '../ground.ts';
import type { Random } from '../random.ts';
import { type DifferenceCase, onPage, setInVoice } from './difference-case.ts';
import { applyEdits, type Edit } from './edit.ts';
import { NUMBER_RULES } from './rules/number.ts';
import { isDoubtful, type Sentence } from './sentences.ts';

const FIGURES = 130;
const MEASURES = 70;
const STATISTICS = 60;

/** Sentences that begin with what is to be done: a place can say them of itself. */
const BEGINS_WITH_VERB =
  /^(?:推动|支持|完善|健全|加强|实施|优化|扩大|提高|推进|发展|建立|制定|加大|加快|全面|大力|积极|合理|充分|多渠道|新建|用\d|以失能|强化|深化|稳步|提升|清理)/;

/** A place that sets a figure, or does the same, for itself: its own figure is no misquote. */
export function localCases(sentences: readonly Sentence[], ground: Ground, random: Random): DifferenceCase[] {
  const policy = sentences.filter(
    ({ document, text }) => kindOf(document, ground) === 'policy' && BEGINS_WITH_VERB.test(text),
  );
  const withFigures = policy.filter(sentence => figuresOf(sentence).length > 0);
  const without = policy.filter(sentence => figuresOf(sentence).length === 0);
  const national = sentences.filter(s => s.text.includes('我国') && figuresOf(s).length > 0);
  const repeat = (count: number, make: () => DifferenceCase) => Array.from({ length: count }, make);
  return [
    ...repeat(FIGURES, () => local('own figure', random.pick(withFigures), ground, random)),
    ...repeat(MEASURES, () => local('own measure', random.pick(without), ground, random)),
    ...repeat(STATISTICS, () => statistics(random.pick(national), ground, random)),
  ];
}

function kindOf(document: string, { pack }: Ground): string {
  return pack.documents.find(({ id }) => id === document)!.kind;
}

/** Figures that are a matter of degree: not dates, not comparators. */
const OWN_FIGURES = new Set(['percentage', 'count', 'duration', 'points']);

function figuresOf(sentence: Sentence): Edit[] {
  return NUMBER_RULES.flatMap(rule => rule(sentence.text)).filter(
    edit => OWN_FIGURES.has(edit.rule) && !isDoubtful(sentence, edit),
  );
}

/** One new value for every figure of the sentence, of the size a place can have. */
function ownFigures(sentence: Sentence, random: Random): Edit[] {
  const places = Map.groupBy(figuresOf(sentence), ({ at }) => at);
  return [...places.values()].map(edits => {
    const [edit] = edits as [Edit];
    if (edit.rule === 'count') return { ...edit, text: localCount(edit.source, random) };
    const sooner = edits.filter(
      ({ source, text }) => edit.rule !== 'duration' || Number(text) < Number(source),
    );
    return random.pick(sooner);
  });
}

/** A part of the country has a few in a hundred of what the country has. */
function localCount(digits: string, random: Random): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return (Number(digits) * random.pick([0.03, 0.04, 0.06, 0.08, 0.12])).toFixed(decimals);
}

function local(how: string, sentence: Sentence, ground: Ground, random: Random): DifferenceCase {
  return setLocally(how, sentence, ownFigures(sentence, random), 'own', ground, random);
}

/** The same statistics of a province: 我省 for 我国, and every figure another. */
function statistics(sentence: Sentence, ground: Ground, random: Random): DifferenceCase {
  const whose = random.pick(['我省', '我市']);
  const places = [...sentence.text.matchAll(/我国/g)].map(({ index: at }): Edit => {
    return { grade: 'wording', alsoRight: [], rule: 'place', at, source: '我国', text: whose };
  });
  const edits = [...places, ...ownFigures(sentence, random)];
  return setLocally('own statistics', sentence, edits, 'in the sentence', ground, random);
}

function setLocally(
  how: string,
  sentence: Sentence,
  edits: readonly Edit[],
  says: 'own' | 'in the sentence',
  { pack, carrier }: Ground,
  random: Random,
): DifferenceCase {
  const text = applyEdits(sentence.text, edits);
  const voice = says === 'own' ? 'own' : 'unclear';
  const set = setInVoice({ ...sentence, text, voice }, pack, carrier, random);
  return {
    ...set,
    voice: 'own',
    group: 'local',
    how,
    free: freePlaces(edits).map(p => onPage(set, p.start, p.end)),
  };
}

/** Where the edits stand once they are all made. */
function freePlaces(edits: readonly Edit[]): { start: number; end: number }[] {
  let shift = 0;
  return [...edits]
    .sort((one, other) => one.at - other.at)
    .map(({ at, source, text }) => {
      const start = at + shift;
      shift += text.length - source.length;
      return { start, end: start + text.length };
    });
}
