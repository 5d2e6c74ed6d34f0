import type { Rescued } from '../../components/notes/notes-rescue.tsx';
import { notesFile } from '../../core/notes/export/notes-file.ts';
import { isoDay } from '../../core/notes/iso-time.ts';
import { readRecord } from '../../core/notes/read-record.ts';
import { type Result, success } from '../../core/result.ts';
import { salvage } from '../../platform/storage/salvage.ts';

/** Files of what can be read of a database that does not open; fails as `salvage` does. */
export async function rescue(now: number, offset: number): Promise<Result<Rescued>> {
  const salvaged = await salvage();
  if (!salvaged.ok) return salvaged;
  const { tables, incomplete } = salvaged.value;
  const rows = tables.notes ?? [];
  const records = rows.flatMap(row => {
    const read = readRecord((row as { record?: unknown } | null)?.record);
    return read.ok ? [read.value] : [];
  });
  const type = 'application/json';
  const day = isoDay(now, offset);
  return success({
    notes: { name: `meipi-notes-${day}.json`, type, content: [...notesFile(records, now)].join('') },
    count: records.length,
    all: { name: `meipi-rescued-${day}.json`, type, content: JSON.stringify(salvaged.value) },
    isIncomplete: incomplete.length > 0 || records.length < rows.length,
  });
}
