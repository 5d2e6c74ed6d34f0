import { HELP_MESSAGES, HELP_SECTIONS, RECIPE_STEPS } from '../../components/help/help-parts.ts';
import { EXPORT_FORMATS } from '../../components/notes/desk.ts';
import { TESTED } from '../../components/sync/sync-doings.ts';
import { RHYTHMS } from '../../core/notes/backup/automatic-backup.ts';
import { COLOURS, NOTE_TYPES } from '../../core/notes/colours.ts';
import { NOTE_FIELDS } from '../../core/notes/export/note-words.ts';
import { GROUPINGS } from '../../core/notes/group-notes.ts';
import { OUTCOMES } from '../../core/notes/marking-outcome.ts';
import { NOTE_SHELVES, PANEL_VIEWS } from '../../core/panel-place.ts';
import { STANDINGS } from '../../core/policy/difference-standing.ts';
import { GRADES } from '../../core/policy/grades.ts';
import { WITNESSES } from '../../core/policy/level.ts';
import { correction, particulars, RELATION_TYPES } from '../../core/policy/pack.ts';
import { LABEL_SIZES, LANGUAGES, PALETTES, SITE_MODES } from '../../core/settings/values.ts';
import { SYNC_STEPS, UNREAD_KINDS } from '../../core/sync/known-sync.ts';
import { REMOTE_FAILURES } from '../../platform/sync/remote.ts';
import { loadedBy, read, sourcesOf, withoutComments } from './sources.ts';

/** As `platform/commands.ts` has them: that file needs a browser. */
const COMMANDS = ['next-passage', 'previous-passage', 'open-panel'];

const KINDS = ['verbatim', 'near-verbatim', 'paraphrase', 'title-mention'];

/** The states of a page that have words of their own; the others are told apart further. */
const STATES = ['asleep', 'unreadable'];

/** The codes of failures that sources name: `failure('code', …)`, `code: 'code'`, and those by which a server's answer is told. */
function failureCodes(): string[] {
  const codes = sourcesOf('core', 'platform', 'entrypoints').flatMap(({ text }) =>
    [...withoutComments(text).matchAll(/(?:\bfailure\(|\bcode: )'([\w-]+)'/g)].map(([, code = '']) => code),
  );
  return [...new Set([...codes, ...REMOTE_FAILURES])];
}

/** What may stand after the beginning of a key that is put together. */
const ENDINGS: Record<string, () => readonly string[]> = {
  'kind-': () => KINDS,
  'voice-': () => ['quoted', 'own', 'unclear'],
  'grade-': () => GRADES,
  'witness-': () => WITNESSES,
  'state-': () => STATES,
  'failure-': failureCodes,
  'tab-': () => PANEL_VIEWS,
  'document-': () => particulars.kind.options,
  'status-': () => particulars.status.options,
  'confidence-': () => correction.confidence.options,
  'relation-': () => RELATION_TYPES,
  'section-': () => ['sites', 'look', 'notes', 'sync', 'hidden', 'shortcuts', 'privacy', 'about'],
  'size-': () => LABEL_SIZES,
  'palette-': () => PALETTES,
  'language-': () => LANGUAGES,
  'mode-': () => SITE_MODES,
  'command-': () => COMMANDS,
  'backup-': () => RHYTHMS,
  'kept-': () => ['settings', 'sites', 'proposals', 'hidden', 'met', 'declined'],
  'outcome-': () => OUTCOMES,
  'tone-': () => STANDINGS,
  'standing-': () => STANDINGS,
  'field-': () => NOTE_FIELDS,
  'colour-': () => COLOURS,
  'type-': () => NOTE_TYPES,
  'by-': () => GROUPINGS,
  'shelf-': () => NOTE_SHELVES,
  'format-': () => EXPORT_FORMATS.filter(format => format !== 'json'),
  'tested-': () => TESTED,
  'sync-': () => ['testing', 'connecting'],
  'sync-doing-': () => SYNC_STEPS,
  'sync-unread-': () => UNREAD_KINDS,
  'recipe-': () => RECIPE_STEPS,
  'help-on-': () => HELP_MESSAGES,
  'help-': () => HELP_SECTIONS,
  'index-': () => ['groups', 'actors', 'instruments'],
};

/** The keys that what an entry point loads asks its translator for. */
export function keysUsedBy(entry: string): Set<string> {
  const keys = new Set<string>();
  for (const path of loadedBy(entry)) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const key of keysIn(withoutComments(read(path)), path)) keys.add(key);
  }
  return keys;
}

function keysIn(code: string, path: string): string[] {
  const literal = [...code.matchAll(/(?<![\w.])t\(\s*'([\w-]+)'/g)].map(([, key = '']) => key);
  const chosen = [...code.matchAll(/\b\w+_KEYS = \{([^}]*)\}/g)].flatMap(([, map = '']) =>
    [...map.matchAll(/'([\w-]+)'\s*(?:,|$)/g)].map(([, key = '']) => key),
  );
  const composed = [...code.matchAll(/(?<![\w.])t\(\s*`([\w-]*)\$\{[^}]+\}`/g)].flatMap(
    ([, beginning = '']) => {
      const endings = ENDINGS[beginning];
      if (!endings) throw new Error(`${path} puts keys together that no test knows: ${beginning}…`);
      return endings().map(ending => beginning + ending);
    },
  );
  const rest = code.replace(/(?<![\w.])t\(\s*(?:'[\w-]+'|`[\w-]*\$\{[^}]+\}`|\w+_KEYS\[)/g, '');
  const unknown = /(?<![\w.])t\([^)]*\)?/.exec(rest);
  if (unknown) throw new Error(`${path} asks for a key that no test can see: ${unknown[0]}`);
  return [...literal, ...chosen, ...composed];
}
