import { Section } from '../options/section.tsx';
import type { Translate } from '../translate.ts';
import { HELP_MESSAGES, HELP_SECTIONS, RECIPE_NAMES, type Recipe, stepsOf } from './help-parts.ts';

/** Where the settings of each server's own are asked for; a placeholder stands for what differs. */
const ADDRESSES: Readonly<Record<Recipe, string>> = {
  jianguoyun: 'https://dav.jianguoyun.com/dav/meipi/',
  nextcloud: 'https://HOST/remote.php/dav/files/USER/meipi/',
  synology: 'https://HOST:5006/SHARE/meipi/',
};

/** How to sync: what to enter for which server, how other browsers join, and what the messages mean. */
export function Help({ t }: { readonly t: Translate }) {
  return (
    <>
      <header class="top">
        <h1>{t('help-title')}</h1>
        <nav aria-label={t('help-title')}>
          {HELP_SECTIONS.map(section => (
            <a key={section} href={`#${section}`}>
              {t(`help-${section}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <p class="lead">{t('help-lead')}</p>
        {RECIPE_NAMES.map(recipe => (
          <Section key={recipe} id={recipe} heading={t(`help-${recipe}`)}>
            <p>
              <code class="address">{ADDRESSES[recipe]}</code>
            </p>
            <ol>
              {stepsOf(recipe).map(step => (
                <li key={step}>{t(`recipe-${step}`)}</li>
              ))}
            </ol>
          </Section>
        ))}
        <Section id="others" heading={t('help-others')}>
          <p>{t('others-any')}</p>
          <p>{t('others-openlist')}</p>
          <p>{t('others-apache')}</p>
          <p>{t('others-not')}</p>
        </Section>
        <Section id="second" heading={t('help-second')}>
          <ol>
            <li>{t('second-show')}</li>
            <li>{t('second-connect')}</li>
            <li>{t('second-joined')}</li>
          </ol>
        </Section>
        <Section id="by-hand" heading={t('help-by-hand')}>
          <ol>
            <li>{t('by-hand-make')}</li>
            <li>{t('by-hand-take')}</li>
            <li>{t('by-hand-joined')}</li>
            <li>{t('by-hand-back')}</li>
          </ol>
        </Section>
        <Section id="lost" heading={t('help-lost')}>
          <p>{t('lost-one-left')}</p>
          <p>{t('lost-none-left')}</p>
          <p>{t('lost-nobody')}</p>
        </Section>
        <Section id="messages" heading={t('help-messages')}>
          <dl>
            {HELP_MESSAGES.map(code => (
              <div key={code} id={code}>
                <dt>{t(`failure-${code}`)}</dt>
                <dd>{t(`help-on-${code}`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </main>
    </>
  );
}
