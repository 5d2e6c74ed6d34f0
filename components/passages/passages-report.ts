import { byStanding } from '../../core/policy/difference-standing.ts';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import { sourceWords } from '../../core/policy/source-words.ts';
import type { Report } from '../../core/report/report.ts';
import { labelText } from '../margin/label-text.ts';
import type { Translate } from '../translate.ts';
import { differenceLine, targetWords, voiceWords } from './difference-words.ts';
import type { ListedPassage } from './listed-passage.ts';

/** A page whose passages are exported. */
export interface ReportedPage {
  readonly title: string;
  readonly address: string;
  readonly date?: string | undefined;
  /** When it was exported, ISO 8601. */
  readonly time: string;
  /** SHA-256 of the text that was read; null where the page has none any more. */
  readonly hash: string | null;
  readonly language: string;
}

/** The passages of a page as a table of plain text, in the reader's words. */
export function passagesReport(
  page: ReportedPage,
  passages: readonly ListedPassage[],
  documents: readonly PolicyDocument[],
  t: Translate,
): Report {
  return {
    title: page.title || page.address,
    language: page.language,
    facts: [
      [t('report-address'), page.address],
      [t('report-date'), page.date ?? ''],
      [t('report-time'), page.time],
      [t('report-hash'), page.hash ?? ''],
      [t('report-note'), t('found-none-note')],
    ],
    columns: [
      t('report-passage'),
      t('document'),
      t('report-node'),
      t('report-kind'),
      t('report-voice'),
      t('page-words'),
      t('copy-words'),
      t('report-witness'),
      t('report-differences'),
      t('targets'),
    ],
    rows: passages.map((passage, at) => rowOf(passage, at, documents, t)),
  };
}

function rowOf(
  passage: ListedPassage,
  at: number,
  documents: readonly PolicyDocument[],
  t: Translate,
): readonly string[] {
  const document = documents.find(({ id }) => passage.node.startsWith(`${id}#`));
  const { kind, voice, witness } = passage;
  return [
    `${at + 1}. ${labelText(passage.label, t)}`,
    document?.title ?? passage.label.document,
    passage.node,
    t(`kind-${kind}`),
    kind === 'title-mention' ? '' : voiceWords(voice, t),
    passage.text,
    document ? sourceWords(passage, document).text : '',
    t(`witness-${witness}`),
    byStanding(passage)
      .map(({ standing, differences }) => {
        const lines = differences.map(one => differenceLine(one, t));
        return `${t(`standing-${standing}`)}: ${lines.join('; ')}`;
      })
      .join(' / '),
    passage.targets.map(targetWords).join('; '),
  ];
}
