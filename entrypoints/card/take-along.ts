import type { Translate } from '../../components/translate.ts';
import { citation } from '../../core/policy/citation.ts';
import { describedText, type NodeDescription } from '../../core/policy/node-description.ts';
import { quotation } from '../../core/policy/quotation.ts';
import { shownSource } from '../../core/policy/shown-source.ts';
import { spokenPath } from '../../core/policy/spoken-path.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';

/** The page that is open, and the day. */
interface Here {
  readonly title: string;
  readonly address: string;
  readonly now: Date;
}

/** The reference for a node, at the place of its passage on this page where it has one. */
export function citationOf(
  description: NodeDescription,
  passage: PlacedPassage | undefined,
  { title, address, now }: Here,
): string {
  const { about } = description;
  return citation({ title: description.title, ...about }, pathOf(description), {
    title,
    address,
    words: passage?.text ?? '',
    isIssuer: passage?.isIssuer ?? false,
    accessed: dayOf(now),
  });
}

/** The sentences that a passage takes from, else all of the node; what was mended in them is said in the reader's language. */
export function quotationOf(
  description: NodeDescription,
  passage: PlacedPassage | undefined,
  t: Translate,
): string {
  const words = (passage && shownSource(description, passage)?.text) ?? describedText(description);
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
  const { title, witness } = description;
  return quotation(words || title, {
    ...{ title, path: pathOf(description), emendations },
    witness: t(`witness-${witness}`),
  });
}

function pathOf(description: NodeDescription): string {
  return spokenPath([...description.path, description]);
}

/** ISO 8601, where the reader is. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
