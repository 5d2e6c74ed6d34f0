import { useEffect, useState } from 'preact/hooks';
import { HiddenList } from '../../components/hidden/hidden-list.tsx';
import { labelText } from '../../components/margin/label-text.ts';
import { Section } from '../../components/options/section.tsx';
import type { Translate } from '../../components/translate.ts';
import { createCatalogue } from '../../core/policy/catalogue.ts';
import type { HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { listHidden, restoreHidden } from '../../platform/messaging/ask-hidden.ts';

/** What the reader said is not of its clause, with the way back. */
export function Hidden({ pack, t }: { readonly pack: Pack | undefined; readonly t: Translate }) {
  const [hidden, setHidden] = useState<readonly HiddenPassage[] | 'failed'>();
  const refresh = () => listHidden().then(answer => setHidden(answer.ok ? answer.value : 'failed'));
  useEffect(() => void refresh(), []);
  const catalogue = pack && createCatalogue([pack]);
  const nameOf = (node: string) => {
    const label = catalogue?.label(node);
    if (!label) return node;
    const own = labelText(label, t);
    return own === label.document ? own : `${label.document} ${own}`;
  };
  const restore = async (passage: HiddenPassage) => {
    const { ok } = await restoreHidden(passage);
    if (ok) await refresh();
    return ok;
  };
  return (
    <Section id="hidden" heading={t('section-hidden')}>
      <HiddenList hidden={hidden} nameOf={nameOf} onRestore={restore} t={t} />
    </Section>
  );
}
