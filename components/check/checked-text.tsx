import type { Translate } from '../translate.ts';
import type { CheckedPassage, CheckedStock } from './checked-passage.ts';
import { type Line, linesOf, linesToShow, type Stretch } from './lines.ts';

interface Props {
  readonly text: string;
  readonly passages: readonly CheckedPassage[];
  readonly stock?: readonly CheckedStock[];
  /** In the place of the jump to the row of a passage, by its ordinal. */
  readonly onPassage?: (passage: number) => void;
  readonly t: Translate;
}

/** Beyond so many lines only those with passages are shown, each with its neighbours. */
const MOST_LINES = 3_000;

/** The text with its passages underlined; each leads to its row in the list. */
export function CheckedText({ text, passages, stock = [], onPassage, t }: Props) {
  const runs = linesToShow(linesOf(text, passages, stock), MOST_LINES);
  const begun = new Set<number>();
  return (
    <div class="checked-text" lang="zh">
      {runs.map((run, at) => (
        <div key={run[0]?.start ?? at}>
          {at > 0 && <p class="quiet passed-over">{t('passed-over')}</p>}
          {run.map(line => (
            <TextLine key={line.start} line={line} passages={passages} begun={begun} onPassage={onPassage} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: Line;
  readonly passages: readonly CheckedPassage[];
  /** Passages that have their address: one may go over several lines. */
  readonly begun: Set<number>;
  readonly onPassage: Props['onPassage'] | undefined;
}

function TextLine({ line, passages, begun, onPassage }: LineProps) {
  return (
    <p>
      {inPassages(line.stretches).map(stretches => {
        const [{ passage }] = stretches as [Stretch];
        if (passage === undefined) {
          return stretches.map(({ text, isStock }, at) =>
            isStock ? (
              <span key={at} class="stock">
                {text}
              </span>
            ) : (
              text
            ),
          );
        }
        const isFirst = !begun.has(passage);
        begun.add(passage);
        return (
          <a
            key={passage}
            href={`#row-${passage}`}
            class={passages[passage]!.kind}
            data-node={passages[passage]!.node}
            {...(isFirst && { id: `passage-${passage}` })}
            onClick={event => {
              if (!onPassage) return;
              event.preventDefault();
              onPassage(passage);
            }}
          >
            {stretches.map(({ text, tone }, at) =>
              tone ? (
                <span key={at} class={`difference ${tone}${text === '' ? ' gap' : ''}`}>
                  {text}
                </span>
              ) : (
                text
              ),
            )}
          </a>
        );
      })}
    </p>
  );
}

/** Stretches of the same passage together. */
function inPassages(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last && last[0]?.passage === stretch.passage) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}
