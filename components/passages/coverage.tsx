import type { CoveredClause, DocumentCoverage } from '../../core/policy/coverage.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly coverage: readonly DocumentCoverage[];
  readonly onGo: (passage: string) => void;
  readonly onNode: (node: string) => void;
  readonly t: Translate;
}

const HEADING_KEYS = { clause: 'coverage-clauses', paragraph: 'coverage-paragraphs' } as const;
const PARTLY_KEYS = { clause: 'partly-clauses', paragraph: 'partly-paragraphs' } as const;
const REST_KEYS = { clause: 'rest-clauses', paragraph: 'rest-paragraphs' } as const;
const STATE_KEYS = {
  recognised: 'clause-recognised',
  partly: 'clause-partly',
  unrecognised: 'clause-unrecognised',
} as const;

/** How much of each document the page takes: a bar of its clauses; a document of which it takes next to nothing is one line. */
export function Coverage({ coverage, onGo, onNode, t }: Props) {
  return (
    <>
      {coverage.map(one =>
        isSmall(one) ? (
          <p key={one.document.id} class="small">
            <button type="button" class="link" onClick={() => onGo(one.first)}>
              <span lang="zh-CN">{one.document.shortTitle}</span> {t('passages-of', { count: one.passages })}
            </button>
          </p>
        ) : (
          <Bar key={one.document.id} coverage={one} onGo={onGo} onNode={onNode} t={t} />
        ),
      )}
    </>
  );
}

function isSmall({ passages, clauses }: DocumentCoverage): boolean {
  return passages === 1 || clauses.every(({ state }) => state === 'unrecognised');
}

type BarProps = Omit<Props, 'coverage'> & { readonly coverage: DocumentCoverage };

function Bar({ coverage: { document, level, clauses }, onGo, onNode, t }: BarProps) {
  const count = (state: CoveredClause['state']) => clauses.filter(clause => clause.state === state).length;
  const [partly, rest] = [count('partly'), count('unrecognised')];
  return (
    <section class="coverage">
      <h2>
        <span lang="zh-CN">{document.shortTitle}</span>{' '}
        {t(HEADING_KEYS[level], { all: clauses.length, count: clauses.length - rest })}
      </h2>
      <ol class="bar">
        {clauses.map((clause, at) => (
          <li key={clause.node.id} class={isFirstOfSection(clauses, at) ? 'section' : ''}>
            <button
              type="button"
              data-clause={clause.node.id}
              data-state={clause.state}
              onClick={() => (clause.first === undefined ? onNode(clause.node.id) : onGo(clause.first))}
            >
              <span class="box" aria-hidden="true">
                <span class="fill" style={{ height: heightOf(clause) }} />
              </span>
              <span class="ordinal" lang="zh-CN">
                {ordinalOf(clause, at)}
              </span>
              <span class="heard" lang="zh-CN">
                {clause.node.heading ?? ''}
              </span>
              <span class="heard">
                {t(STATE_KEYS[clause.state], { percent: Math.round(clause.share * 100) })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="quiet">
        {[
          partly > 0 && t(PARTLY_KEYS[level], { count: partly }),
          rest > 0 && t(REST_KEYS[level], { count: rest }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}

function isFirstOfSection(clauses: readonly CoveredClause[], at: number): boolean {
  return at > 0 && clauses[at]!.node.parent !== clauses[at - 1]!.node.parent;
}

/** A little that was taken is still seen. */
function heightOf({ state, share }: CoveredClause): string {
  if (state !== 'partly') return state === 'recognised' ? '100%' : '0';
  return `${Math.round(Math.min(0.85, Math.max(0.15, share)) * 100)}%`;
}

/** `七` of `（七）`; a paragraph has no number and is counted. */
function ordinalOf({ node: { number } }: CoveredClause, at: number): string {
  return number?.replace(/[（）()、]/gu, '') ?? `${at + 1}`;
}
