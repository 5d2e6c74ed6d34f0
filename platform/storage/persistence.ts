/** `unknown` where the browser does not say. */
export type Persistence = 'persistent' | 'may-be-evicted' | 'unknown';

/**
 * Asks the browser to keep what is stored when space gets scarce, and says what it answers. A service worker may only ask
 * whether it does: with `unlimitedStorage` Chromium evicts nothing of ours whatever the answer; Firefox does as it is asked.
 */
export async function askPersistence(
  storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined = navigator.storage,
): Promise<Persistence> {
  try {
    const isKept = await storage?.persisted?.();
    if (isKept) return 'persistent';
    const isGranted = (await storage?.persist?.()) ?? isKept;
    if (isGranted === undefined) return 'unknown';
    return isGranted ? 'persistent' : 'may-be-evicted';
  } catch {
    return 'unknown';
  }
}
