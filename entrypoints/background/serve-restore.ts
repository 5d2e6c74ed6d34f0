import { announceMarksChanged, announceNotesChanged } from '../../platform/messaging/notes-changed.ts';
import { restoreProtocol } from '../../platform/messaging/restore-protocol.ts';
import { serve } from '../../platform/messaging/serve.ts';
import { announceSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { newVersionId } from '../../platform/random-id.ts';
import type { Database } from '../../platform/storage/database.ts';
import { noteThatThereAreNotes } from '../../platform/storage/emptied.ts';
import { createNotes } from '../../platform/storage/notes.ts';
import { finishRestore } from '../../platform/storage/restore.ts';
import { readRestoreJournal } from '../../platform/storage/restore-journal.ts';
import { createRestoring } from './restoring.ts';

/** Puts notes back into a database that did not open; what was stopped in between is gone on with whenever this starts. */
export function serveRestore(database: Database, signal: AbortSignal): void {
  const notes = createNotes(database, newVersionId);
  const restoring = createRestoring({
    finish: () => finishRestore(database, notes),
    journal: readRestoreJournal,
    changed: () => {
      void noteThatThereAreNotes();
      void announceNotesChanged(undefined);
      void announceMarksChanged();
      void announceSettingsChanged();
    },
  });
  serve(restoreProtocol, restoring.handlers, signal);
  void restoring.goOn();
}
