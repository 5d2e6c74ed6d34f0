import type { SiteChoice } from '../../core/settings/site-choice.ts';
import { SITE_MODES } from '../../core/settings/values.ts';
import type { Translate } from '../translate.ts';
import type { SitesProps } from './sites-section.tsx';

/** What is set for single sites and domains. */
export function Choices({
  choices,
  onChoose,
  onForget,
  t,
}: Pick<SitesProps, 'choices' | 'onChoose' | 'onForget' | 't'>) {
  return (
    <>
      <h3>{t('choices')}</h3>
      {choices.length === 0 && <p class="quiet">{t('choices-none')}</p>}
      <ul class="rows">
        {choices.map(choice => (
          <li key={choice.host} data-host={choice.host}>
            <span class="host">{nameOf(choice, t)}</span>
            <select
              name="mode"
              aria-label={t('choice-of', { host: choice.host })}
              value={choice.mode}
              onChange={event => {
                const mode = SITE_MODES.find(one => one === event.currentTarget.value);
                if (mode) onChoose({ ...choice, mode });
              }}
            >
              {SITE_MODES.map(mode => (
                <option key={mode} value={mode}>
                  {t(`mode-${mode}`)}
                </option>
              ))}
            </select>
            <button type="button" data-action="forget-choice" onClick={() => onForget(choice)}>
              {t('forget-choice')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ host, coversDomain }: SiteChoice, t: Translate): string {
  return coversDomain ? t('choice-of-domain', { domain: host }) : host;
}
