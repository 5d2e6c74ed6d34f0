/** So many notes, or such a part of all, are more than one deletes in passing; of a handful a part says nothing. */
const MANY = 20;
const PART = 0.2;
const LEAST = 5;

/**
 * Whether notes that another browser deleted are so many that this one says so, and offers them back.
 *
 * @param shown How many notes are left.
 */
export function isBigDeletion(deleted: number, shown: number): boolean {
  if (deleted >= MANY) return true;
  return deleted >= LEAST && deleted >= PART * (deleted + shown);
}
