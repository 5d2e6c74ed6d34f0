import { failure, type Result, success } from '../../core/result.ts';
import { isDiskFull } from './is-disk-full.ts';
import { refusal } from './refusal.ts';

/** What a database answers; where the browser or the disk does not let it, why (see `refusal`). */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    const refused = refusal(error);
    const mayBeFull = ['storage-damaged', 'storage-refused'].includes(refused.error.code);
    return mayBeFull && (await isDiskFull()) ? failure('storage-full', refused.error.detail) : refused;
  }
}
