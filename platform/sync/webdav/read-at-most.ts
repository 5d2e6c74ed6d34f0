export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** There was more than was to be read, or it ended before its end. */
  readonly isCut: boolean;
}

/** Reads an answer as it comes, and no more of it than `most` bytes, however much is sent. */
export async function readAtMost(response: Response, most: number): Promise<Body> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) break;
      length += value.length;
      parts.push(value);
      if (length <= most) continue;
      isCut = true;
      break;
    }
  } catch {
    // The connection broke, or nobody waits any more.
    isCut = true;
  }
  // What is left would keep the connection.
  if (isCut) await reader?.cancel().catch(() => undefined);
  return { bytes: together(parts, Math.min(length, most)), isCut };
}

function together(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, length - at), at);
    at += part.length;
    if (at >= length) break;
  }
  return whole;
}
