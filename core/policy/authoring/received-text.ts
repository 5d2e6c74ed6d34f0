import type { Span } from '../pack.ts';

const SPACE = /\s/u;

/**
 * The received text as something to be claimed: each character that is not a space belongs to exactly one leaf or stray.
 * Offsets are UTF-16 code units.
 */
export class ReceivedText {
  private readonly dense: string;
  /** For each character of `dense`, where it stands in the received text. */
  private readonly offsets: number[] = [];
  private readonly claimed: Uint8Array;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    let dense = '';
    for (let at = 0; at < text.length; at++) {
      const char = text.charAt(at);
      if (SPACE.test(char)) continue;
      dense += char;
      this.offsets.push(at);
    }
    this.dense = dense;
    this.claimed = new Uint8Array(dense.length);
  }

  /**
   * Claims the first free place where `piece` stands, spaces aside, at or after `from`; failing that, anywhere.
   * Returns its span, or undefined where it stands nowhere.
   */
  claim(piece: string, from = 0): Span | undefined {
    const wanted = piece.replace(/\s+/gu, '');
    if (wanted === '') return undefined;
    const first = this.offsets.findIndex(offset => offset >= from);
    const at = this.findFree(wanted, first < 0 ? 0 : first) ?? this.findFree(wanted, 0);
    if (at === undefined) return undefined;
    this.claimed.fill(1, at, at + wanted.length);
    return { start: this.offsets[at]!, end: this.offsets[at + wanted.length - 1]! + 1 };
  }

  private findFree(wanted: string, from: number): number | undefined {
    for (let at = this.dense.indexOf(wanted, from); at >= 0; at = this.dense.indexOf(wanted, at + 1)) {
      if (!this.claimed.subarray(at, at + wanted.length).includes(1)) return at;
    }
    return undefined;
  }

  /** The stretches that nothing has claimed, longest runs first to read. */
  unclaimed(): string[] {
    const runs: string[] = [];
    let start = -1;
    for (let at = 0; at <= this.claimed.length; at++) {
      const free = at < this.claimed.length && this.claimed[at] === 0;
      if (free && start < 0) start = at;
      if (!free && start >= 0) {
        runs.push(this.text.slice(this.offsets[start], this.offsets[at - 1]! + 1));
        start = -1;
      }
    }
    return runs;
  }
}
