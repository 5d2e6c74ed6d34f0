import type { NodeDescription } from '../../core/policy/node-description.ts';
import { quotation } from '../../core/policy/quotation.ts';
import { spokenPath } from '../../core/policy/spoken-path.ts';
import type { Translate } from '../translate.ts';

/**
 * Words of a node as they may be pasted elsewhere; what was mended in them, and nothing else, is said in the reader's language.
 *
 * @param words with conjectures in brackets.
 */
export function quotedNode(description: NodeDescription, words: string, t: Translate): string {
  const { title, path, witness } = description;
  const plain = words.replace(/[〔〕]/gu, '');
  const emendations = description.emendations
    .filter(({ reading, stands }) => stands === undefined && plain.includes(reading))
    .map(({ reading, received, confidence }) =>
      t('emended', {
        reading: reading || t('emended-none'),
        received: received || t('emended-none'),
        confidence: t(`confidence-${confidence}`),
      }),
    );
  return quotation(words || title, {
    ...{ title, path: spokenPath([...path, description]), emendations },
    witness: t(`witness-${witness}`),
  });
}
