import { useMemo } from 'preact/hooks';
import { coverageOf } from '../../core/policy/coverage.ts';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import type { Report } from '../../core/report/report.ts';
import type { Translate } from '../translate.ts';
import { Coverage } from './coverage.tsx';
import { ExportLinks } from './export-links.tsx';
import type { ListedPassage } from './listed-passage.ts';
import { PassageList } from './passage-list.tsx';

/** What the panel knows of the page in its tab. */
export type ViewedPage =
  | ReadPage
  /** Nothing to list; `words` and `note` say why. */
  | {
      readonly kind: 'notice';
      readonly words: string;
      readonly note?: string;
      /** Of a page that was read and has no passages: there may be notes on it. */
      readonly address?: string;
      /** Whether reading it again may help. */
      readonly isToBeRead?: boolean;
    };

export interface ReadPage {
  readonly kind: 'passages';
  readonly title: string;
  readonly address: string;
  readonly host: string;
  /** The day the page says that it was published. */
  readonly date?: string | undefined;
  readonly passages: readonly ListedPassage[];
  /** Whether the page has no labels beside them, as these could not be had. */
  readonly isUnlabelled?: boolean | undefined;
}

interface Props {
  /** Undefined until it is known. */
  readonly page: ViewedPage | undefined;
  /** None until they are known. */
  readonly documents: readonly PolicyDocument[];
  readonly current: string | undefined;
  readonly isDifferentOnly: boolean;
  readonly onDifferentOnly: (isDifferentOnly: boolean) => void;
  readonly onGo: (id: string) => void;
  readonly onNode: (node: string) => void;
  readonly onReport: (page: ReadPage) => Promise<Report | undefined>;
  readonly onReread: () => void;
  readonly t: Translate;
}

/** What the page uses: how much of which documents, and each passage. */
export function PageView({ page, onReread, ...rest }: Props) {
  const { t } = rest;
  if (page?.kind === 'passages') return <Read page={page} {...rest} />;
  return (
    <div class="notice">
      <h1 class="heard">{t('tab-page')}</h1>
      <div role="status">
        <p>{page?.words ?? t('reading')}</p>
        {page?.note !== undefined && <p class="quiet">{page.note}</p>}
      </div>
      {page?.isToBeRead && (
        <button type="button" class="chip" data-action="reread" onClick={onReread}>
          {t('reread')}
        </button>
      )}
    </div>
  );
}

type ReadProps = Omit<Props, 'page' | 'onReread'> & { readonly page: ReadPage };

function Read({ page, documents, current, onGo, onNode, onReport, t, ...filter }: ReadProps) {
  const { title, host, date, passages } = page;
  const coverage = useMemo(() => coverageOf(documents, passages), [documents, passages]);
  const different = passages.filter(({ differences }) => differences.length > 0);
  const shown = filter.isDifferentOnly ? different : passages;
  const used = new Set(passages.map(({ node }) => node.split('#')[0])).size;
  return (
    <section class="passages">
      <h1>{t('page-uses', { documents: used, count: passages.length })}</h1>
      <p class="quiet page">
        <span lang="zh">{title}</span>
        {host !== '' && ` · ${host}`}
        {date !== undefined && (
          <>
            {' · '}
            <time dateTime={date}>{date}</time>
          </>
        )}
      </p>
      {page.isUnlabelled && (
        <p role="status" class="quiet">
          {t('labels-failed')}
        </p>
      )}
      <Coverage coverage={coverage} onGo={onGo} onNode={onNode} t={t} />
      <h2>{t('passages-in-order')}</h2>
      {(different.length > 0 || filter.isDifferentOnly) && (
        <Filter all={passages.length} different={different.length} {...filter} t={t} />
      )}
      <PassageList
        passages={shown}
        documents={documents}
        current={current}
        onGo={onGo}
        onNode={({ node }) => onNode(node)}
        t={t}
      />
      {shown.length === 0 && <p class="quiet">{t('different-none')}</p>}
      <ExportLinks key={page.address} name={fileName(page)} onReport={() => onReport(page)} t={t} />
    </section>
  );
}

interface FilterProps {
  readonly all: number;
  readonly different: number;
  readonly isDifferentOnly: boolean;
  readonly onDifferentOnly: (isDifferentOnly: boolean) => void;
  readonly t: Translate;
}

function Filter({ all, different, isDifferentOnly, onDifferentOnly, t }: FilterProps) {
  return (
    <fieldset class="chips" aria-label={t('filter-passages')}>
      <button
        type="button"
        class="chip"
        aria-pressed={!isDifferentOnly}
        onClick={() => onDifferentOnly(false)}
      >
        {t('filter-all')} {all}
      </button>
      <button type="button" class="chip" aria-pressed={isDifferentOnly} onClick={() => onDifferentOnly(true)}>
        {t('filter-different')} {different}
      </button>
    </fieldset>
  );
}

/** A name that every file system takes: `meipi-www.gov.cn-2025-06-09`. */
function fileName({ host, date }: ReadPage): string {
  return ['meipi', host, date]
    .filter(Boolean)
    .join('-')
    .replace(/[^\w.-]+/g, '-');
}
