/** Where a file that we made can be got for a while. */
export interface FileAddress {
  readonly url: string;
  /** Lets go of the file; whoever is getting it still has it whole. */
  release(): void;
}

/**
 * Firefox takes no `data:` address for a download, and a service worker, as Chromium's background is, can make no other: there
 * the whole file is in its address.
 */
export async function fileAddress(content: Blob): Promise<FileAddress> {
  if (!isWholeInAddress()) {
    const url = URL.createObjectURL(content);
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  return { url: await dataAddress(content), release: () => undefined };
}

/** What is read at a glance; bytes. */
const LARGEST_PLAIN = 1_000_000;

/** A file as it is best given to the browser: `ending` is what its name gets. */
export interface PackedFile {
  readonly content: Blob;
  readonly ending: '' | '.gz';
}

/**
 * Chromium stands still while it takes such an address in: measured, 1.4 s with 10 MB in it and 10 s with 30 MB, on a busy
 * machine; packed, 0.4 s and (50 MB) 1.3 s. A file that is not small is packed there.
 */
export async function packedForAddress(content: Blob): Promise<PackedFile> {
  if (!isWholeInAddress() || content.size <= LARGEST_PLAIN) return { content, ending: '' };
  const packed = await new Response(
    content.stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  return { content: new Blob([packed], { type: 'application/gzip' }), ending: '.gz' };
}

function isWholeInAddress(): boolean {
  return typeof URL.createObjectURL !== 'function';
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
