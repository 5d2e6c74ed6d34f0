import type { ComponentChildren } from 'preact';
import type { Translate } from '../translate.ts';
import { Section } from './section.tsx';

interface Props {
  readonly children: ComponentChildren;
  readonly t: Translate;
}

/** What is kept beside the notes that the reader writes. */
export function NotesSection({ children, t }: Props) {
  return (
    <Section id="notes" heading={t('section-notes')}>
      {children}
    </Section>
  );
}
