/** An expected failure, said to the reader under the message key `failure-<code>`. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  /** What a developer needs to know beyond the code; never shown alone. */
  readonly detail?: string;
}

/** The outcome of something that may fail for a reason outside the program; exceptions are for bugs. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  detail?: string,
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}
