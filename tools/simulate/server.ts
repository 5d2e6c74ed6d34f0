import type { Listed } from '../../core/sync/round.ts';

export interface File {
  readonly bytes: Uint8Array;
  /** The deeds of which it tells, as bits; none for one that was cut short, or is not ours. */
  readonly deeds: bigint;
  readonly isForeign?: boolean;
}

export type Files = ReadonlyMap<string, File>;

/** A folder on a server, with what it held before. */
export class Server {
  files: Files = new Map();
  /** Counts what took files away or made them worse and was not asked for. */
  disasters = 0;
  private before: { files: Files; disasters: number }[] = [];

  put(name: string, file: File): void {
    const old = this.files.get(name);
    const isWorse = old !== undefined && (old.deeds & ~file.deeds) !== 0n;
    this.change(new Map(this.files).set(name, file), isWorse);
  }

  remove(name: string): void {
    const files = new Map(this.files);
    files.delete(name);
    this.change(files);
  }

  setBack(steps: number): void {
    this.change(this.before.at(-1 - steps)?.files ?? new Map(), true);
  }

  wipe(): void {
    this.change(new Map(), true);
  }

  /** @param behind How many changes ago. */
  listing(behind: number): { entries: Listed[]; disasters: number } {
    const { files, disasters } = this.before.at(-behind) ?? this.before[0] ?? this;
    const shown = behind === 0 ? this : { files, disasters };
    return {
      entries: [...shown.files].map(([name, { bytes }]) => ({ name, length: bytes.length })),
      disasters: shown.disasters,
    };
  }

  deeds(): bigint {
    return [...this.files.values()].reduce((all, { deeds }) => all | deeds, 0n);
  }

  private change(files: Files, isDisaster = false): void {
    this.before.push({ files: this.files, disasters: this.disasters });
    if (this.before.length > 20) this.before.shift();
    this.files = files;
    if (isDisaster) this.disasters++;
  }
}
