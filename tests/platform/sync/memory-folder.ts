import { failure, type Result, success } from '../../../core/result.ts';
import type { Remote, RemoteFailure } from '../../../platform/sync/remote.ts';
import type { Spend } from '../../../platform/sync/sparing-remote.ts';

/** What goes wrong with a request: it is not made, or its answer does not come; or an upload is cut short and said to be whole. */
export type Fault = { readonly code: RemoteFailure; readonly isDone?: boolean } | 'cut';

/** A folder that is not further away than this. */
export class MemoryFolder {
  files = new Map<string, Uint8Array>();
  /** What there was before each change, the last one at the end. */
  readonly before: ReadonlyMap<string, Uint8Array>[] = [];
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  uploaded = 0;
  /** How many changes a listing is behind. */
  behind: () => number = () => 0;
  /** What goes wrong with the request that is being made. */
  fault: (what: string) => Fault | undefined = () => undefined;

  /** As a browser reaches it. */
  open(spend: Spend): Remote {
    return {
      list: () =>
        this.answer('list', spend, () => {
          const behind = this.behind();
          const files = behind === 0 ? this.files : (this.before.at(-behind) ?? this.files);
          return success([...files].map(([name, { length }]) => ({ name, length })));
        }),
      get: (name, most) =>
        this.answer(`get ${name}`, spend, () => {
          const bytes = this.files.get(name);
          if (!bytes) return failure('remote-missing');
          return bytes.length > most ? failure('remote-broken') : success(bytes);
        }),
      put: (name, bytes) =>
        this.answer(`put ${name}`, spend, isCut => {
          this.uploaded += bytes.length;
          const files = new Map(this.files);
          this.change(files.set(name, isCut ? bytes.slice(0, bytes.length / 2) : bytes.slice()));
          return success(null);
        }),
      delete: name =>
        this.answer(`delete ${name}`, spend, () => {
          const files = new Map(this.files);
          files.delete(name);
          this.change(files);
          return success(null);
        }),
    };
  }

  change(files: ReadonlyMap<string, Uint8Array>): void {
    this.before.push(this.files);
    this.files = new Map(files);
  }

  /** What was asked since this was asked last, without the names of files. */
  verbs(): string[] {
    return this.asked.splice(0).map(asked => asked.replace(/ (k-)?.*/, ' $1').trim());
  }

  private async answer<T>(
    what: string,
    spend: Spend,
    work: (isCut: boolean) => Result<T>,
  ): Promise<Result<T>> {
    if (!(await spend())) return failure('remote-budget');
    this.asked.push(what);
    const fault = this.fault(what);
    const isCut = fault === 'cut';
    if (fault === undefined || isCut) return work(isCut);
    if (fault.isDone) work(false);
    return failure(fault.code);
  }
}
