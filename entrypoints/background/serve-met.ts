import { pagesOf } from '../../core/notes/meeting.ts';
import { type Result, success } from '../../core/result.ts';
import { announceMetChanged } from '../../platform/messaging/met-changed.ts';
import { type MetProtocol, metProtocol } from '../../platform/messaging/met-protocol.ts';
import { type Handlers, serve } from '../../platform/messaging/serve.ts';
import type { Database } from '../../platform/storage/database.ts';
import { createMetPages, type MetPages } from '../../platform/storage/met-pages.ts';
import type { SettingsStore } from '../../platform/storage/settings.ts';
import { createRemembering, type Remembering } from './remembering.ts';

/** Keeps on which pages clauses were met, and answers our views about that. */
export function serveMet(database: Database, settings: SettingsStore, signal: AbortSignal): Remembering {
  const pages = createMetPages(database);
  const changed = () => void announceMetChanged();
  serve(metProtocol, answersAbout(pages, changed), signal);
  return createRemembering({ settings, pages, now: Date.now, rest, changed });
}

function answersAbout(pages: MetPages, changed: () => void): Handlers<MetProtocol> {
  const telling = async <T>(answer: Promise<Result<T>>) => {
    const result = await answer;
    if (result.ok) changed();
    return result;
  };
  return {
    'list-met': async ({ nodes }) => {
      const lists = [];
      for (const node of nodes) {
        const met = await pages.of(node);
        if (!met.ok) return met;
        lists.push(pagesOf(met.value).map(page => ({ ...page })));
      }
      return success(lists);
    },
    'remove-met': ({ node, address }) => telling(pages.remove(node, address)),
    'restore-met': ({ meetings }) => telling(pages.restore(meetings)),
    'count-met': () => pages.count(),
    'clear-met': () => telling(pages.clear()),
  };
}

/** What was answered is sent first: a turn of the event loop. */
function rest(): Promise<void> {
  return new Promise(rested => setTimeout(rested));
}
