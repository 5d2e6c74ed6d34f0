import { useState } from 'preact/hooks';
import { csvOf } from '../../core/report/csv.ts';
import { htmlOf } from '../../core/report/html.ts';
import { markdownOf } from '../../core/report/markdown.ts';
import type { Report } from '../../core/report/report.ts';
import { DownloadLink } from '../policy/download-link.tsx';
import type { Translate } from '../translate.ts';

interface Props {
  /** Of the files, without an ending. */
  readonly name: string;
  /** Makes the report as things are when it is asked for; undefined where the page does not answer. */
  readonly onReport: () => Promise<Report | undefined>;
  readonly t: Translate;
}

/** The formats; each file says of itself what it is. */
const FORMATS = [
  { name: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', make: csvOf },
  { name: 'Markdown', ending: 'md', type: 'text/markdown;charset=utf-8', make: markdownOf },
  { name: 'HTML', ending: 'html', type: 'text/html;charset=utf-8', make: htmlOf },
] as const;

/** Makes the files when they are asked for, so that time and hash are of that moment, and then offers them as links. */
export function ExportLinks({ name, onReport, t }: Props) {
  const [report, setReport] = useState<Report | 'failed'>();
  const make = async () => setReport((await onReport()) ?? 'failed');
  return (
    <fieldset class="export" aria-label={t('export-passages')}>
      <button type="button" class="chip" data-action="export-passages" onClick={() => void make()}>
        {t('export-passages')}
      </button>
      <span role="status" class="quiet">
        {report === 'failed' ? t('export-failed') : report && t('export-ready')}
      </span>
      {report &&
        report !== 'failed' &&
        FORMATS.map(format => (
          <DownloadLink
            key={format.ending}
            name={`${name}.${format.ending}`}
            text={format.make(report)}
            type={format.type}
            action={`export-${format.ending}`}
          >
            {format.name}
          </DownloadLink>
        ))}
    </fieldset>
  );
}
