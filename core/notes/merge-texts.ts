/**
 * What two texts of one note may be merged to: lines that both have stand once, what only one has stands where it stood
 * there. A suggestion, to be read and changed before anything is saved.
 */
export function mergeTexts(one: string, other: string): string {
  const [left, right] = [one.split('\n'), other.split('\n')];
  if (left.length * right.length > MOST_CELLS) return `${one}\n\n${other}`;
  const merged: string[] = [];
  let at = 0;
  let beside = 0;
  for (const [line, twin] of sharedLines(left, right)) {
    merged.push(...left.slice(at, line), ...right.slice(beside, twin), left[line]!);
    at = line + 1;
    beside = twin + 1;
  }
  merged.push(...left.slice(at), ...right.slice(beside));
  return merged.join('\n');
}

/** Of the table below; longer notes are set one after the other. */
const MOST_CELLS = 1_000_000;

/** Places of the lines of a longest common subsequence, in both. */
function sharedLines(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  // How many lines the rest of both has in common, from each place on.
  const common = new Uint32Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at--) {
    for (let beside = right.length - 1; beside >= 0; beside--) {
      const cell = at * width + beside;
      common[cell] =
        left[at] === right[beside]
          ? common[cell + width + 1]! + 1
          : Math.max(common[cell + width]!, common[cell + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let at = 0, beside = 0; at < left.length && beside < right.length; ) {
    const cell = at * width + beside;
    if (left[at] === right[beside]) pairs.push([at++, beside++]);
    else if (common[cell + width]! >= common[cell + 1]!) at++;
    else beside++;
  }
  return pairs;
}
