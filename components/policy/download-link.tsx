import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** Of the file. */
  readonly name: string;
  readonly text: string;
  /** Media type; the text is written in UTF-8. */
  readonly type: string;
  readonly action: string;
  readonly children: ComponentChildren;
}

/** A link that saves a text as a file: the browser's own way, which needs no permission. */
export function DownloadLink({ name, text, type, action, children }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  if (address === undefined) return null;
  return (
    <a class="chip" download={name} href={address} data-action={action}>
      {children}
    </a>
  );
}
