import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Of the file. */
  readonly name: string;
  /** A text is written in UTF-8. */
  readonly text: string | Uint8Array<ArrayBuffer>;
  /** Media type. */
  readonly type: string;
  readonly action: string;
  /** Saves the file as soon as the link is there. */
  readonly isAtOnce?: boolean;
  readonly children: ComponentChildren;
}

/** A link that saves a text as a file: the browser's own way, which needs no permission. */
export function DownloadLink({ name, text, type, action, isAtOnce = false, children }: Props) {
  const [address, setAddress] = useState<string>();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  useEffect(() => {
    if (isAtOnce && address !== undefined) link.current?.click();
  }, [address, isAtOnce]);
  if (address === undefined) return null;
  return (
    <a ref={link} class="chip" download={name} href={address} data-action={action}>
      {children}
    </a>
  );
}
