import type { Result } from '../../core/result.ts';

/** What came of a file that a reader carried here. */
export interface TakenFile {
  /** Notes; each is counted in one of these four. */
  readonly added: number;
  readonly changed: number;
  readonly trashed: number;
  readonly same: number;
  /** Of those that changed. */
  readonly conflicts: number;
  /** Parts that were not read, by why. */
  readonly newer: number;
  readonly broken: number;
  readonly foreign: number;
  /** Reads the parts of another 同步码 by this one; answers what came of the whole file. Fails with `carried-other` where it opens none. */
  readonly readOn: (code: string) => Promise<Result<TakenFile>>;
}

export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What can be done without a server. */
export interface CarryDoings {
  readonly take: (file: File) => Promise<Result<TakenFile>>;
  readonly make: () => Promise<Result<MadeFile>>;
}
