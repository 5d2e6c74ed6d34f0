import type { PolicyDocument } from '../../core/policy/pack.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly documents: readonly PolicyDocument[];
  readonly document: PolicyDocument;
  readonly onDocument: (id: string) => void;
  readonly t: Translate;
}

/** Chooses a document, and says what it is. */
export function DocumentChoice({ documents, document, onDocument, t }: Props) {
  return (
    <>
      <select
        aria-label={t('document')}
        value={document.id}
        onChange={event => onDocument(event.currentTarget.value)}
      >
        {documents.map(({ id, title }) => (
          <option key={id} value={id} lang="zh-CN">
            {title}
          </option>
        ))}
      </select>
      <p class="quiet">
        {[t(`document-${document.kind}`), t(`status-${document.status}`), document.date]
          .filter(Boolean)
          .join(' · ')}
        {document.byline !== undefined && (
          <>
            {' · '}
            <span lang="zh-CN">{document.byline}</span>
          </>
        )}
      </p>
    </>
  );
}
