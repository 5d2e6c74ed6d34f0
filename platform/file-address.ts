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
  if (typeof URL.createObjectURL !== 'function')
    return { url: await dataAddress(content), release: () => undefined };
  const url = URL.createObjectURL(content);
  return { url, release: () => URL.revokeObjectURL(url) };
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
