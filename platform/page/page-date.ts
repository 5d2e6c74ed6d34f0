/** Where pages say when they were published: the Chinese government's web guideline first, then what others took up. */
const NAMES = ['pubdate', 'publishdate', 'article:published_time', 'dc.date.issued', 'dc.date'];

/** The day in a path, as news sites have it: /20250612/ or /2025-06/12/. */
const IN_PATH = /\/(20\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])\//;

const DAY = /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;

/** The day a page says that it was published, `2025-06-12`; undefined where it does not say, for a guess would be taken for a fact. */
export function pageDate(document: Document): string | undefined {
  const said = [...document.querySelectorAll('meta[content]')].map(meta => ({
    name: (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase(),
    content: meta.getAttribute('content') ?? '',
  }));
  for (const name of NAMES) {
    const day = dayOf(DAY.exec(said.find(meta => meta.name === name)?.content ?? ''));
    if (day) return day;
  }
  return dayOf(IN_PATH.exec(document.location.pathname));
}

function dayOf(found: RegExpExecArray | null): string | undefined {
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? written : undefined;
}
