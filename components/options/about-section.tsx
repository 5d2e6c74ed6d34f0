import type { Witness } from '../../core/policy/level.ts';
import type { PolicyDocument } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';
import { Section } from './section.tsx';

interface Props {
  readonly version: string;
  /** `failed` where the background did not give them. */
  readonly documents: readonly PolicyDocument[] | 'failed' | undefined;
  readonly t: Translate;
}

/** What this is, and whose texts are in it. */
export function AboutSection({ version, documents, t }: Props) {
  return (
    <Section id="about" heading={t('section-about')}>
      <p>{t('about-version', { version })}</p>
      <p>{t('about-licence')}</p>
      <h3>{t('documents-heading')}</h3>
      {documents === 'failed' ? (
        <p>{t('documents-failed')}</p>
      ) : (
        <ul class="documents">
          {documents?.map(document => (
            <li key={document.id}>
              <span class="title" lang="zh-CN">
                {document.title}
              </span>
              <span class="quiet">
                {[...witnessesOf(document)].map(witness => t(`witness-${witness}`)).join(' · ')}
              </span>
              <span class="quiet" lang="zh-CN">
                {document.rights}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function witnessesOf({ nodes }: PolicyDocument): ReadonlySet<Witness> {
  return new Set(nodes.map(({ witness }) => witness));
}
