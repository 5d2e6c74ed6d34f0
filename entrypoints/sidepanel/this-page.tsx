import { useLayoutEffect } from 'preact/hooks';
import { ReprintsLine } from '../../components/notes/reprints-line.tsx';
import { PageView, type ReadPage } from '../../components/passages/page-view.tsx';
import { passagesReport } from '../../components/passages/passages-report.ts';
import { StockList } from '../../components/passages/stock-list.tsx';
import type { Translate } from '../../components/translate.ts';
import { ALL_NOTES, type PanelPlace, placeAtNode } from '../../core/panel-place.ts';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import type { Report } from '../../core/report/report.ts';
import { goToPassage, hashOfTexts, rereadPage } from '../../platform/page/ask-page.ts';
import { focusOnLeft, leaveFor } from './keep-focus.ts';
import type { KnownLibrary } from './use-library.ts';
import { useOpened } from './use-opened.ts';
import type { ShownPage } from './use-page.ts';
import { type ChangePlace, noteScroll } from './use-place.ts';
import { useScroll } from './use-scroll.ts';

interface Props {
  readonly shown: ShownPage | undefined;
  readonly library: KnownLibrary | 'failed' | undefined;
  /** How many notes of other pages may be noted in this one. */
  readonly reprints: number;
  readonly place: PanelPlace;
  readonly change: ChangePlace;
  readonly t: Translate;
}

const NONE: readonly PolicyDocument[] = [];

/** 本页: the page in the panel's tab. */
export function ThisPage({ shown, library, reprints, place, change, t }: Props) {
  const { tab, page } = shown ?? {};
  const [current, setCurrent] = useOpened(shown, change);
  const isReady = page !== undefined && library !== undefined;
  useScroll(`page ${tab}`, isReady, place.scroll.page, noteScroll('page', change));
  useLayoutEffect(() => {
    if (isReady) focusOnLeft();
  }, [isReady]);
  const documents = library === undefined || library === 'failed' ? NONE : library.pack.documents;
  return (
    <>
      {library === 'failed' && <p class="notice">{t('library-failed')}</p>}
      <ReprintsLine
        count={reprints}
        onSee={() => change(now => ({ ...now, view: 'notes', notes: ALL_NOTES }))}
        t={t}
      />
      <PageView
        page={page}
        documents={documents}
        current={current}
        isDifferentOnly={place.page.isDifferentOnly}
        onDifferentOnly={isDifferentOnly => change(now => ({ ...now, page: { isDifferentOnly } }))}
        onGo={id => {
          setCurrent(id);
          if (tab !== undefined) void goToPassage(tab, id);
        }}
        onNode={node => {
          leaveFor(node);
          change(now => placeAtNode(now, node));
        }}
        onReport={read => reportOf(read, shown!, documents, t)}
        onReread={() => tab !== undefined && void rereadPage(tab)}
        t={t}
      />
      <StockList phrases={shown?.stock ?? []} t={t} />
    </>
  );
}

/** Undefined where the page does not say what its text comes to. */
async function reportOf(
  read: ReadPage,
  { tab, texts }: ShownPage,
  documents: readonly PolicyDocument[],
  t: Translate,
): Promise<Report | undefined> {
  const frames = texts.map(({ frame }) => frame);
  const hash = tab === undefined ? undefined : await hashOfTexts(tab, frames);
  if (!hash?.ok) return undefined;
  const time = new Date().toISOString();
  const language = document.documentElement.lang;
  const page = { ...read, address: addressesOf(read, texts), time, hash: hash.value, language };
  return passagesReport(page, read.passages, documents, t);
}

/** That of the page, and those of its frames that passages stand in, parted by spaces. */
function addressesOf({ address }: ReadPage, texts: ShownPage['texts']): string {
  return [...new Set([address, ...texts.map(({ url }) => url)])].join(' ');
}
