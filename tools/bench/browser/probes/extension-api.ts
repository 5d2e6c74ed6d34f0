/** As much of the extension interface as the probes wrap. In Chromium answers come by callback, or by promise without one. */
export interface Runtime {
  sendMessage(...args: unknown[]): unknown;
  onMessage: { addListener(listener: Listener): void };
}

export type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** The interface under the names that this browser has, each object once. */
export function runtimes(): Runtime[] {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime?: Runtime } | undefined
  >;
  const found = [browser?.runtime, chrome?.runtime].filter(runtime => runtime !== undefined);
  return [...new Set(found)];
}

/** A page's request to have its text recognised. */
export function isRequest(message: unknown): message is { text: string } {
  const { type } = (message ?? {}) as { type?: unknown };
  return type === 'recognise' || type === 'recognise-change';
}
