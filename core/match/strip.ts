/** Units and their marks as they are written one behind the other. */
export class Strip {
  #units = new Uint16Array(0x1000);
  #marks = new Uint8Array(0x1000);
  length = 0;

  push(unit: number, mark: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = unit;
    this.#marks[this.length] = mark;
    this.length++;
  }

  /** What is written, in arrays no longer than it. */
  taken(): { units: Uint16Array; marks: Uint8Array } {
    return { units: this.#units.slice(0, this.length), marks: this.#marks.slice(0, this.length) };
  }

  #grow(): void {
    const units = new Uint16Array(2 * this.length);
    const marks = new Uint8Array(2 * this.length);
    units.set(this.#units);
    marks.set(this.#marks);
    this.#units = units;
    this.#marks = marks;
  }
}
