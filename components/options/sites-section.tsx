import type { SiteChoice } from '../../core/settings/site-choice.ts';
import type { Translate } from '../translate.ts';
import { AddSite } from './add-site.tsx';
import { Choices } from './choices.tsx';
import { Section } from './section.tsx';
import { Undoable } from './undoable.tsx';

/** A site that ships. */
export interface ShippedSite {
  readonly id: string;
  /** What its match patterns name: `*.news.cn`. */
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
  readonly isAllowed: boolean;
}

/** A site that the reader added. */
export interface AddedSite {
  readonly origin: string;
  readonly host: string;
}

/** What was just taken away and can be brought back. */
export type Removed =
  | { readonly kind: 'site'; readonly site: AddedSite }
  | { readonly kind: 'choice'; readonly choice: SiteChoice };

export interface SitesProps {
  readonly isOn: boolean;
  readonly shipped: readonly ShippedSite[];
  readonly added: readonly AddedSite[];
  readonly choices: readonly SiteChoice[];
  readonly removed: Removed | undefined;
  /** The code of what went wrong when a site was added, `not-a-host` among them. */
  readonly failure: string | undefined;
  readonly onEverywhere: (isOn: boolean) => void;
  readonly onAllow: (origins: readonly string[]) => void;
  /** Answers whether it was added. */
  readonly onAdd: (typed: string, isWithBelow: boolean) => Promise<boolean>;
  readonly onRemove: (site: AddedSite) => void;
  readonly onChoose: (choice: SiteChoice) => void;
  readonly onForget: (choice: SiteChoice) => void;
  readonly onUndo: (removed: Removed) => void;
  readonly t: Translate;
}

/** Where pages are read: everywhere or nowhere, the sites that ship, those the reader added, and what is set for single ones. */
export function SitesSection(props: SitesProps) {
  const { shipped, added, removed, t } = props;
  const withheld = shipped.filter(({ isAllowed }) => !isAllowed);
  return (
    <Section id="sites" heading={t('section-sites')}>
      <label class="single">
        <input
          type="checkbox"
          name="everywhere"
          checked={props.isOn}
          onChange={event => props.onEverywhere(event.currentTarget.checked)}
        />
        {t('everywhere-switch')}
      </label>
      <h3>{t('added-sites')}</h3>
      {added.length === 0 && <p class="quiet">{t('added-sites-none')}</p>}
      <ul class="rows">
        {added.map(site => (
          <li key={site.origin}>
            <span class="host">{site.host}</span>
            <button type="button" data-action="remove-site" onClick={() => props.onRemove(site)}>
              {t('remove-site')}
            </button>
          </li>
        ))}
      </ul>
      <Undoable removed={removed} onUndo={props.onUndo} t={t} />
      <AddSite failure={props.failure} onAdd={props.onAdd} t={t} />
      <Choices {...props} />
      <h3>{t('shipped-sites')}</h3>
      {withheld.length > 1 && (
        <button
          type="button"
          data-action="allow-all-sites"
          onClick={() => props.onAllow(withheld.flatMap(({ origins }) => origins))}
        >
          {t('allow-all-sites')}
        </button>
      )}
      <ul class="rows">
        {shipped.map(site => (
          <li key={site.id}>
            <span class="host">{site.hosts.join(' · ')}</span>
            <span class="quiet">{site.isAllowed ? t('site-allowed') : t('site-withheld')}</span>
            {!site.isAllowed && (
              <button type="button" data-action="allow-site" onClick={() => props.onAllow(site.origins)}>
                {t('allow-site')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
