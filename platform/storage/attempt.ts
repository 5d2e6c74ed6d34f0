import { type Result, success } from '../../core/result.ts';
import { refusal } from './refusal.ts';

/** What a database answers; where the browser or the disk does not let it, why (see `refusal`). */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return success(await work());
  } catch (error) {
    return refusal(error);
  }
}
