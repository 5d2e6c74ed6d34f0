import type { Translate } from '../translate.ts';
import { Section } from './section.tsx';

interface Props {
  readonly commands: readonly { readonly name: string; readonly shortcut: string }[];
  /** Whether the browser did not let us lead to where keys are changed. */
  readonly isByHand: boolean;
  readonly onChange: () => void;
  readonly t: Translate;
}

/** The commands with the keys that they have now. */
export function ShortcutsSection({ commands, isByHand, onChange, t }: Props) {
  return (
    <Section id="shortcuts" heading={t('section-shortcuts')}>
      <dl class="commands">
        {commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t(`command-${name}`)}</dt>
            <dd>{shortcut === '' ? <span class="quiet">{t('no-shortcut')}</span> : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" data-action="change-shortcuts" onClick={onChange}>
        {t('change-shortcuts')}
      </button>
      <p role="status">{isByHand && t('change-shortcuts-by-hand')}</p>
    </Section>
  );
}
