import { failure, type Result, success } from '../../../core/result.ts';
import type { Listed } from '../../../core/sync/round.ts';
import type { Answered } from './answered.ts';
import type { Answer } from './ask.ts';
import { filesIn } from './files-in.ts';
import { type Described, PROPERTIES_ASKED, readMultistatus } from './multistatus.ts';
import { nextPage } from './next-page.ts';

/** A folder of more files is none of ours: 750 entries a page are the fewest that are known of. */
const MOST_PAGES = 10;

/** Bytes of one page: a server that knows no pages sends ten thousand files at once. */
const LONGEST_PAGE = 16_000_000;

/** All files in a folder, over all its pages, or none. Fails with `remote-missing` where there is no such folder. */
export async function listFolder(
  folder: string,
  answered: Answered,
  signal: AbortSignal,
): Promise<Result<readonly Listed[]>> {
  const described: Described[] = [];
  let url: string | undefined = folder;
  for (let pages = 0; url !== undefined; pages++) {
    if (pages >= MOST_PAGES) return failure('remote-broken', 'it has too many pages');
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const asked = { method: 'PROPFIND', url, headers, body: PROPERTIES_ASKED, most: LONGEST_PAGE } as const;
    const answer = await answered(asked, signal);
    if (!answer.ok) {
      const isPageMissing = pages > 0 && answer.error.code === 'remote-missing';
      return isPageMissing ? failure('remote-broken', 'a page of it is missing') : answer;
    }
    const page = readPage(answer.value);
    if (!page.ok) return page;
    described.push(...page.value);
    url = nextPage(answer.value.headers.get('Link'), url);
  }
  // The folder itself at least.
  if (described.length === 0) return failure('remote-broken', 'it lists nothing, not even the folder');
  return success(filesIn(folder, described));
}

/** One that was cut short is not well-formed. */
function readPage({ body }: Answer): Result<readonly Described[]> {
  try {
    const described = readMultistatus(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes));
    return described ? success(described) : failure('remote-broken', 'a listing cannot be read');
  } catch {
    return failure('remote-broken', 'a listing is not in UTF-8');
  }
}
