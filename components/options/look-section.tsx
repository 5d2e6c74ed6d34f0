import type { Settings, SettingsChanges } from '../../core/settings/settings.ts';
import { KINDS, LABEL_SIZES, LANGUAGES, PALETTES } from '../../core/settings/values.ts';
import type { Translate } from '../translate.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: SettingsChanges) => void;
  readonly t: Translate;
}

/** A language is named in itself; the browser's is not known here. */
const TAGS = { browser: undefined, zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' } as const;

/** What is shown in pages and how, and the language of all that is ours. */
export function LookSection({ settings, onChange, t }: Props) {
  const { kinds, labelSize, palette, language, showsStock, offersMark } = settings;
  return (
    <Section id="look" heading={t('section-look')}>
      <ChoiceGroup
        name="kinds"
        type="checkbox"
        legend={t('kinds-shown')}
        choices={KINDS.map(kind => ({ value: kind, words: <span class={kind}>{t(`kind-${kind}`)}</span> }))}
        chosen={kinds}
        onChoose={(kind, isChosen) =>
          onChange({ kinds: KINDS.filter(one => (one === kind ? isChosen : kinds.includes(one))) })
        }
      />
      <p class="quiet">{t('kinds-note')}</p>
      <label class="single">
        <input
          type="checkbox"
          name="stock"
          checked={showsStock}
          onChange={event => onChange({ showsStock: event.currentTarget.checked })}
        />
        <span class="stock">{t('shows-stock')}</span>
      </label>
      <p class="quiet">{t('shows-stock-note')}</p>
      <label class="single">
        <input
          type="checkbox"
          name="offers-mark"
          checked={offersMark}
          onChange={event => onChange({ offersMark: event.currentTarget.checked })}
        />
        <span>{t('offers-mark')}</span>
      </label>
      <p class="quiet">{t('offers-mark-note')}</p>
      <ChoiceGroup
        name="label-size"
        type="radio"
        legend={t('label-size')}
        choices={LABEL_SIZES.map(size => ({
          value: size,
          words: <span class={`sample-size ${size}`}>{t(`size-${size}`)}</span>,
        }))}
        chosen={[labelSize]}
        onChoose={size => onChange({ labelSize: size })}
      />
      <ChoiceGroup
        name="palette"
        type="radio"
        legend={t('palette')}
        choices={PALETTES.map(name => ({
          value: name,
          words: (
            <>
              {t(`palette-${name}`)}
              <span class={`samples palette-${name}`}>
                <b class="mark">{t('sample-mark')}</b>
                <b class="differs">△ {t('sample-differs')}</b>
                <b class="own-figure">{t('sample-own')}</b>
              </span>
            </>
          ),
        }))}
        chosen={[palette]}
        onChoose={name => onChange({ palette: name })}
      />
      <p class="quiet">{t('palette-note')}</p>
      <ChoiceGroup
        name="language"
        type="radio"
        legend={t('language')}
        choices={LANGUAGES.map(name => ({
          value: name,
          words: t(`language-${name}`),
          ...(TAGS[name] && { lang: TAGS[name] }),
        }))}
        chosen={[language]}
        onChoose={name => onChange({ language: name })}
      />
    </Section>
  );
}
