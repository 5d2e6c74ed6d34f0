import type { Translate } from '../translate.ts';
import type { PopupProps, PopupSite } from './popup.tsx';
import { Switch } from './switch.tsx';

interface Props {
  readonly site: PopupSite;
  readonly onSite: PopupProps['onSite'];
  readonly t: Translate;
}

/** What is done on this site, and whether on its neighbours below the same domain too. */
export function SiteRows({ site, onSite, t }: Props) {
  const { mode, domain, isOfDomain } = site;
  return (
    <>
      <Switch
        id="site-switch"
        words={t('site-switch')}
        isOn={mode !== 'off'}
        onSwitch={isOn => onSite(isOn ? 'on' : 'off', isOfDomain)}
      />
      <Switch
        id="panel-switch"
        words={t('panel-switch')}
        isOn={mode === 'panel'}
        isDisabled={mode === 'off'}
        onSwitch={isOn => onSite(isOn ? 'panel' : 'on', isOfDomain)}
      />
      {domain !== undefined && (mode !== 'on' || isOfDomain) && (
        <Switch
          id="domain-switch"
          words={t('domain-switch', { domain })}
          isOn={isOfDomain}
          onSwitch={isOn => onSite(mode, isOn)}
        />
      )}
    </>
  );
}
