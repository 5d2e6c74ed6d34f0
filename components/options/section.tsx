import type { ComponentChildren } from 'preact';

interface Props {
  /** Also the address of the section: `options.html#privacy`. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export function Section({ id, heading, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
