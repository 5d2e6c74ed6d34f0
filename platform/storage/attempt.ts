import { failure, type Result, success } from '../../core/result.ts';

/** What a database answers; `storage-refused` where the browser or the disk does not let it. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    return failure('storage-refused', String(error));
  }
}
