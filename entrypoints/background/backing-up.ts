import {
  type AutomaticBackup,
  type BackupUnderWay,
  isBackupDue,
  isOverdue,
} from '../../core/notes/backup/automatic-backup.ts';
import { backupName, backupStem } from '../../core/notes/backup/backup-name.ts';
import { notesFile } from '../../core/notes/export/notes-file.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { failure, type Result, success } from '../../core/result.ts';
import type { PackedFile } from '../../platform/file-address.ts';
import type { BackupProtocol, ShownBackup } from '../../platform/messaging/backup-protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { NotesStore } from '../../platform/storage/notes.ts';
import { takeTurns } from '../../platform/turns.ts';

/** Below the downloads folder. */
const FOLDER = 'meipi';

/** Records that are read at a time. */
const AT_ONCE = 1_000;

interface Surroundings {
  read(): Promise<AutomaticBackup>;
  keep(backup: AutomaticBackup): Promise<Result<null>>;
  isAllowed(): Promise<boolean>;
  /** See `platform/file-address.ts`. */
  pack(content: Blob): Promise<PackedFile>;
  /** See `platform/downloads.ts`. */
  start(path: string, content: Blob): Promise<Result<number>>;
  look(download: number, stem: string): Promise<Result<number | null>>;
  cancel(download: number): Promise<void>;
  digest(text: string): Promise<string>;
  /** Has the alarm ring from now on, or no more. */
  follow(isOn: boolean): Promise<void>;
  now(): number;
  /** Minutes by which the reader's clock is ahead of UTC. */
  offset(): number;
  changed(): void;
}

export interface BackingUp {
  readonly handlers: Handlers<BackupProtocol>;
  /** Sees to what is due: when the background starts, and when the alarm rings. */
  check(): Promise<void>;
  /** Something has happened to a download. */
  downloadChanged(): Promise<void>;
  /** The reader has taken the permission back. */
  withdrawn(): Promise<void>;
}

/** Saves all notes as a file, by itself or when asked; a file counts once the browser says that it is there whole. */
export function createBackingUp(notes: Pick<NotesStore, 'allRecords'>, around: Surroundings): BackingUp {
  let last: Promise<unknown> = Promise.resolve();
  let isAtWork = false;
  /** One after another: each reads what the one before has kept. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const keep = async (backup: AutomaticBackup): Promise<Result<null>> => {
    const kept = await around.keep(backup);
    around.changed();
    return kept;
  };
  const failed = (backup: AutomaticBackup, code: string) =>
    keep({ ...backup, failed: { at: around.now(), code } });

  /** Sees what became of the file that is under way. */
  const settle = async (backup: AutomaticBackup): Promise<AutomaticBackup> => {
    const { underWay, ...rest } = backup;
    if (!underWay) return backup;
    const saved = await around.look(underWay.download, underWay.stem);
    if (saved.ok && saved.value === null && !isOverdue(underWay, around.now())) return backup;
    if (saved.ok && saved.value === null) await around.cancel(underWay.download);
    if (saved.ok && saved.value === underWay.size) await keep(withFile(rest, underWay));
    else await failed(rest, saved.ok ? 'backup-interrupted' : saved.error.code);
    return around.read();
  };

  const write = async (backup: AutomaticBackup, isAsked: boolean): Promise<void> => {
    around.changed();
    const at = around.now();
    const records = await allRecords(notes);
    if (!records.ok) return void (await failed(backup, records.error.code));
    const pieces = await takeTurns(collected(notesFile(records.value, at)));
    // The first says when it was made.
    const digest = await around.digest(pieces.slice(1).join(''));
    const isKnown = records.value.length === 0 || digest === backup.last?.digest;
    if (!isAsked && isKnown) {
      const { failed: _, ...rest } = backup;
      return void (await keep({ ...rest, looked: at }));
    }
    const file = await around.pack(new Blob(pieces, { type: 'application/json' }));
    const path = `${FOLDER}/${backupName(at, around.offset())}${file.ending}`;
    const started = await around.start(path, file.content);
    if (!started.ok) return void (await failed(backup, started.error.code));
    const stem = backupStem(at, around.offset());
    // Of a purged note nothing is left but numbers.
    const { length: count } = records.value.filter(({ versions }) => versions.length > 0);
    const made = { at, count, digest, stem, size: file.content.size };
    await keep({ ...backup, underWay: { ...made, download: started.value } });
    // It may have been saved before anybody knew of it.
    await settle(await around.read());
  };

  const backUp = async (isAsked: boolean): Promise<void> => {
    const backup = await settle(await around.read());
    if (backup.underWay || !(isAsked || isBackupDue(backup, around.now()))) return;
    if (!(await around.isAllowed())) {
      await around.follow(false);
      const code = backup.rhythm ? 'backup-withdrawn' : 'permission-refused';
      return void (await failed(withoutRhythm(backup), code));
    }
    isAtWork = true;
    await write(backup, isAsked).finally(() => {
      isAtWork = false;
    });
    around.changed();
  };

  return {
    check: () =>
      inTurn(async () => {
        const { rhythm } = await around.read();
        if (rhythm === undefined) return;
        await around.follow(true);
        await backUp(false);
      }),
    downloadChanged: () => inTurn(async () => void (await settle(await around.read()))),
    withdrawn: () =>
      inTurn(async () => {
        const backup = await around.read();
        if (backup.rhythm === undefined) return;
        await around.follow(false);
        await failed(withoutRhythm(backup), 'backup-withdrawn');
      }),
    handlers: {
      'read-backup': async () => {
        // What came of it is told when it is known: nobody waits here for a file that is being made.
        void inTurn(async () => settle(await around.read()));
        return success(shown(await around.read(), isAtWork));
      },
      'set-backup': ({ rhythm }) =>
        inTurn(async () => {
          if (rhythm && !(await around.isAllowed())) return failure('permission-refused');
          const { failed: _, ...rest } = withoutRhythm(await around.read());
          const kept = await keep({ ...rest, ...(rhythm && { rhythm }) });
          if (!kept.ok) return kept;
          await around.follow(rhythm !== undefined);
          if (rhythm) void inTurn(() => backUp(false));
          return kept;
        }),
      'back-up-now': () => {
        void inTurn(() => backUp(true));
        return success(null);
      },
    },
  };
}

function withFile(
  { failed: _, looked: __, ...backup }: AutomaticBackup,
  { at, count, digest }: BackupUnderWay,
): AutomaticBackup {
  return { ...backup, last: { at, count, digest } };
}

function withoutRhythm({ rhythm: _, ...backup }: AutomaticBackup): AutomaticBackup {
  return backup;
}

function shown({ rhythm, last, looked, underWay, failed }: AutomaticBackup, isAtWork: boolean): ShownBackup {
  return {
    ...(rhythm && { rhythm }),
    isUnderWay: isAtWork || underWay !== undefined,
    ...(last && { last: { at: last.at, count: last.count } }),
    ...(looked !== undefined && { looked }),
    ...(failed && { failed: { ...failed } }),
  };
}

async function allRecords(notes: Pick<NotesStore, 'allRecords'>): Promise<Result<NoteRecord[]>> {
  const records: NoteRecord[] = [];
  for (;;) {
    const page = await notes.allRecords(AT_ONCE, records.at(-1)?.id);
    if (!page.ok) return page;
    records.push(...page.value);
    if (page.value.length < AT_ONCE) return success(records);
  }
}

function* collected(pieces: Iterable<string>): Generator<undefined, string[]> {
  const all: string[] = [];
  for (const piece of pieces) {
    all.push(piece);
    yield;
  }
  return all;
}
