/**
 * Folded units as they are written, each with the piece of text it stands for (see `NormalizedText`). The arrays are longer
 * than what is written. One that is used again for the next text spares the time that fresh memory takes, which is more
 * than the normalising.
 */
export class Output {
  units = new Uint16Array(0);
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  length = 0;
  /** Where the last ○ stands that was written as a nought. */
  circle = -1;
  private readonly ended: number[] = [];

  /** Forgets what is written. Ends are mostly not written, so that those that are were noted, and are set back here. */
  clear(): void {
    for (const index of this.ended) this.ends[index] = 0;
    this.ended.length = 0;
    this.length = 0;
    this.circle = -1;
  }

  /** Says that the piece of a unit ends at `end`, where it is not one code unit long. */
  setEnd(index: number, end: number): void {
    this.ends[index] = end;
    this.ended.push(index);
  }

  /** Writes a unit that stands for one code unit of the text. */
  push(unit: number, start: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.length++;
  }

  /** Makes room for `more` units, at least by doubling, so that growing costs little in all. */
  reserve(more: number): void {
    const size = this.length + more;
    if (size <= this.units.length) return;
    const { units, starts, ends } = this;
    this.units = new Uint16Array(size + this.length);
    this.starts = new Int32Array(size + this.length);
    this.ends = new Int32Array(size + this.length);
    this.units.set(units.subarray(0, this.length));
    this.starts.set(starts.subarray(0, this.length));
    this.ends.set(ends.subarray(0, this.length));
  }
}
