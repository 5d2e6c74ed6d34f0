import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../engine.ts';
import type { Ground } from '../ground.ts';
import type { Section } from '../section.ts';
import { scoredFigures } from './scored-figures.ts';
import { LEAST_CHARACTERS, withoutShortParaphrases } from './short-paraphrases.ts';

/** Pages of other people with what they take from the documents; the set stands beside the project or not at all. */
const SET = new URL('../../../../shared/evaluation/', import.meta.url);
const TITLE = 'Evaluation set';

interface Page {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

/** Runs the set with its own scorer, whose report is given as it is. @throws where the scorer fails. */
export function pageSetSection({ engine }: Ground): Section {
  if (!existsSync(SET)) {
    return {
      title: TITLE,
      remarks: ['There is no evaluation set beside the project: nothing was scored.'],
      tables: [],
      figures: [],
    };
  }
  const lines = readFileSync(new URL('pages.jsonl', SET), 'utf8').trimEnd().split('\n');
  const isEnglish = (line: string) => (JSON.parse(line) as Page).lang?.startsWith('en') ?? false;
  const chinese = lines.filter(line => !isEnglish(line));
  const gold = readFileSync(new URL('gold.jsonl', SET), 'utf8');
  const long = withoutShortParaphrases(gold);
  const scored = runScorer(chinese, [gold, long.gold], engine);
  return {
    title: TITLE,
    remarks: [
      `${chinese.length} pages, ${lines.length - chinese.length} in English left out.`,
      `\`\`\`\n${scored[0]!.said.trimEnd()}\n\`\`\``,
      `${long.leftOut} paraphrases of fewer than ${LEAST_CHARACTERS} characters left out of the recall of paraphrases below.`,
    ],
    tables: [],
    figures: scoredFigures(scored[0]!.counted, scored[1]!.counted),
  };
}

/** What the scorer prints for people, and for programs, with each of some golds; the engine is asked once. */
function runScorer(lines: readonly string[], golds: readonly string[], engine: Engine) {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-evaluate-'));
  try {
    const pages = join(folder, 'pages.jsonl');
    const predictions = join(folder, 'pred.jsonl');
    const gold = join(folder, 'gold.jsonl');
    writeFileSync(pages, `${lines.join('\n')}\n`);
    writeFileSync(predictions, lines.map(line => predict(JSON.parse(line) as Page, engine)).join(''));
    // A script reached over a link would not know itself for the one that was called, and say nothing.
    const scorer = realpathSync(fileURLToPath(new URL('score.mjs', SET)));
    const options = [scorer, '--gold', gold, '--pages', pages, '--pred', predictions];
    const call = (called: readonly string[]) => {
      const run = spawnSync(process.execPath, called, { encoding: 'utf8', maxBuffer: 16_000_000 });
      if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
      return run.stdout;
    };
    return golds.map(text => {
      writeFileSync(gold, text);
      return { said: call(options), counted: JSON.parse(call([...options, '--json'])) as unknown };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function predict({ id, text }: Page, engine: Engine): string {
  const started = performance.now();
  const matches = engine.ask(text);
  return `${JSON.stringify({ id, matches, ms: performance.now() - started })}\n`;
}
