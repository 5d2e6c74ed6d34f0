import type { ComponentChildren } from 'preact';
import type { Translate } from '../translate.ts';

const SECTIONS = ['sites', 'look', 'notes', 'sync', 'hidden', 'shortcuts', 'privacy', 'about'] as const;

interface Props {
  /** What became of the last change; undefined before there was one. */
  readonly isSaved: boolean | undefined;
  readonly children: ComponentChildren;
  readonly t: Translate;
}

/** The frame of the settings: everything on one page, kept as soon as it is changed. */
export function Options({ isSaved, children, t }: Props) {
  return (
    <>
      <header class="top">
        <h1>{t('options')}</h1>
        <nav aria-label={t('options')}>
          {SECTIONS.map(section => (
            <a key={section} href={`#${section}`}>
              {t(`section-${section}`)}
            </a>
          ))}
        </nav>
        <p role="status" class={isSaved === false ? 'save failed' : 'save'}>
          {isSaved !== undefined && (isSaved ? t('saved') : t('not-saved'))}
        </p>
      </header>
      <main>{children}</main>
    </>
  );
}
