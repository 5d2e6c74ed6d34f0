import type { Result } from '../../core/result.ts';

/** What a reader typed to reach a folder. */
export interface TypedAccess {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** They say that the server is of their own network. */
  readonly isLocal: boolean;
  /** Empty where none was typed. */
  readonly code: string;
}

/** What a folder is that was looked at. */
export const TESTED = ['new', 'known', 'other'] as const;
export type Tested = (typeof TESTED)[number];

/**
 * What can be done about the sync. Where the server is to be reached the browser asks the reader within the very click: these ask
 * before they wait for anything.
 */
export interface SyncDoings {
  readonly test: (typed: TypedAccess) => Promise<Result<Tested>>;
  readonly connect: (typed: TypedAccess) => Promise<Result<unknown>>;
  /** Asks for the server once more that was withheld meanwhile, then syncs. */
  readonly allow: () => Promise<Result<unknown>>;
  readonly changePassword: (password: string) => Promise<Result<unknown>>;
  readonly sync: () => Promise<Result<unknown>>;
  readonly tidy: () => Promise<Result<unknown>>;
  readonly showCode: () => Promise<Result<string>>;
  /** Answers whether the browser let it be copied. */
  readonly copy: (words: string) => Promise<boolean>;
  readonly disconnect: () => Promise<Result<unknown>>;
  /** Answers how many notes were put back. */
  readonly undoDeletion: () => Promise<Result<number>>;
  readonly acceptDeletion: () => Promise<Result<unknown>>;
}
