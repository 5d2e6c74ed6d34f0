import type { Note } from '../../../core/notes/note.ts';
import { foundWords } from '../../../core/notes/search/found-words.ts';
import { createNoteSearch, type NoteSearch } from '../../../core/notes/search/note-search.ts';
import { createFolding, type Folding } from '../../../core/text/folding.ts';
import { syntheticNotes } from '../library/synthetic-notes.ts';
import { median } from '../measure/median.ts';
import { MOST_FOR_KEYSTROKE, NOTES_OF_KEYSTROKE } from '../reach.ts';
import { bounded, decimal, type Table, thousands } from '../report/table.ts';
import type { Run } from './run.ts';

/** What somebody types, letter by letter: common and rare words, Traditional, two words, a tag, what is nowhere. */
const TYPED = ['养老服务', '養老服務', '市场 监督管理', '#企业 创新', '2025年', '无处可寻的字句', '的'];

/** Notes that the view shows at once, with the words marked. */
const SHOWN = 50;

/** Times that everything is done; the first is not counted. */
const ROUNDS = 10;

/** How long the search over notes takes for a keystroke. */
export function measureNotesSearch({ plan, shipped, say }: Run): Table[] {
  const fold = createFolding(shipped.materials.scriptPairs);
  return [
    {
      title: 'Search over notes',
      notes: [
        `${TYPED.length} searches typed letter by letter, ${ROUNDS - 1} times: of each keystroke the median; of these the median and the slowest. To reach: ≤ ${MOST_FOR_KEYSTROKE} ms for ${thousands(NOTES_OF_KEYSTROKE)} notes.`,
        `Marked: with the words found in the ${SHOWN} notes that are shown first. Changed: a note put in anew, and the keystroke after it.`,
      ],
      columns: [
        'notes',
        'characters',
        'put in, ms',
        'keystroke, ms',
        'slowest',
        'marked, slowest',
        'changed, ms',
      ],
      rows: plan.notes.map(count => {
        say(`${thousands(count)} notes`);
        return rowOf(syntheticNotes(count, plan.seed), fold);
      }),
    },
  ];
}

function rowOf(notes: readonly Note[], fold: Folding): string[] {
  const search = createNoteSearch({ fold, orderOf: () => undefined, labelOf: node => node });
  const built = timeOf(() => {
    for (const note of notes) search.put(note);
    search.find({});
  });
  const times = TYPED.flatMap(keystrokes).map(words => ({
    plain: typicalOf(() => search.find({ words })),
    marked: typicalOf(() => show(search, words, fold)),
  }));
  const [plain, marked] = [times.map(time => time.plain), times.map(time => time.marked)];
  let puts = 0;
  const changed = typicalOf(() => {
    puts += 1;
    search.put({ ...notes[puts % notes.length]!, changed: Number.MAX_SAFE_INTEGER - puts });
    search.find({ words: '养老' });
  });
  const most = notes.length <= NOTES_OF_KEYSTROKE ? MOST_FOR_KEYSTROKE : undefined;
  const characters = notes.reduce(
    (sum, { texts, target }) => sum + texts[0]!.value.length + (target.quote?.exact.length ?? 0),
    0,
  );
  return [
    thousands(notes.length),
    thousands(characters),
    decimal(built),
    bounded(median(plain), most, decimal),
    bounded(Math.max(...plain), most, decimal),
    bounded(Math.max(...marked), most, decimal),
    bounded(changed, most, decimal),
  ];
}

function keystrokes(words: string): string[] {
  return Array.from(words, (_, at) => words.slice(0, at + 1));
}

function show(search: NoteSearch, words: string, fold: Folding): unknown {
  const shown = search.find({ words }).slice(0, SHOWN);
  return shown.map(({ texts }) => foundWords(texts[0]!.value, words, fold));
}

function typicalOf(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => timeOf(work));
  return median(times.slice(1));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
