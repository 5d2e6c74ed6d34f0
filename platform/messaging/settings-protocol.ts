import * as v from 'valibot';
import { settingsChanges, settingsSchema } from '../../core/settings/settings.ts';
import { siteChoice } from '../../core/settings/site-choice.ts';
import { SITE_MODES } from '../../core/settings/values.ts';
import type { Protocol } from './protocol.ts';

const { host } = siteChoice.entries;
const nothing = v.null();

/** What the reader set, for our own views; a page is told what it needs with its passages and by `read-appearance`. */
export const settingsProtocol = {
  'read-settings': { from: ['view'], request: v.object({}), response: settingsSchema },
  'write-settings': { from: ['view'], request: v.object({ changes: settingsChanges }), response: nothing },
  'list-sites': { from: ['view'], request: v.object({}), response: v.array(siteChoice) },
  /** What is done on a host, and the choice that says so; none where nobody chose. */
  'read-site': {
    from: ['view'],
    request: v.object({ host }),
    response: v.object({ mode: v.picklist(SITE_MODES), choice: v.exactOptional(siteChoice) }),
  },
  'write-site': { from: ['view'], request: siteChoice, response: nothing },
  'forget-site': { from: ['view'], request: v.object({ host }), response: nothing },
  /** How many of what are kept, by the name of their table. */
  'count-kept': {
    from: ['view'],
    request: v.object({}),
    response: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  },
  'delete-kept': { from: ['view'], request: v.object({}), response: nothing },
} as const satisfies Protocol;

export type SettingsProtocol = typeof settingsProtocol;
