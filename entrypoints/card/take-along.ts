import { quotedNode } from '../../components/policy/quoted-node.ts';
import type { Translate } from '../../components/translate.ts';
import { isoDay } from '../../core/notes/iso-time.ts';
import { citation } from '../../core/policy/citation.ts';
import { describedText, type NodeDescription } from '../../core/policy/node-description.ts';
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
    accessed: isoDay(now.getTime(), -now.getTimezoneOffset()),
  });
}

/** The sentences that a passage takes from, else all of the node; what was mended in them is said in the reader's language. */
export function quotationOf(
  description: NodeDescription,
  passage: PlacedPassage | undefined,
  t: Translate,
): string {
  const words = (passage && shownSource(description, passage)?.text) ?? describedText(description);
  return quotedNode(description, words, t);
}

function pathOf(description: NodeDescription): string {
  return spokenPath([...description.path, description]);
}
