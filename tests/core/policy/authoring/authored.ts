import type { Apparatus, AuthoredDocument, Metadata } from '../../../../core/policy/authoring/metadata.ts';

/** The document with this apparatus besides. */
export function withApparatus(document: AuthoredDocument, apparatus: Partial<Apparatus>): AuthoredDocument {
  return { ...document, apparatus: { emendations: [], lacunae: [], witnesses: {}, ...apparatus } };
}

/** A document as an author would write it, about nothing in particular. */
export function authored(id: string, ...lines: string[]): AuthoredDocument {
  const metadata: Metadata = {
    title: '关于某事的意见',
    shortTitle: '某事',
    kind: 'policy',
    status: 'complete',
    date: '2025-06-09',
    issuers: ['某某办公厅'],
    witness: 'scan',
    rights: '为测试而作。',
  };
  return { id, metadata, text: lines.join('\n') };
}
