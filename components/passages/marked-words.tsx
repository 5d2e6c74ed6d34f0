import type { Place } from '../../core/policy/place-in-node.ts';
import { divide } from '../../core/text/divide.ts';

/** How many characters are shown before the first mark of a text that is cut to a few lines: the mark must be among them. */
const LEAD = 20;

interface Props {
  readonly text: string;
  readonly marks: readonly Place[];
}

/** Words with those marked that the other side has not; who reads by ear hears all, the eye begins shortly before the first mark. */
export function MarkedWords({ text, marks }: Props) {
  const [first, ...rest] = divide(text, marks);
  const far = first && !first.isMarked && rest.length > 0 ? Math.max(0, first.text.length - LEAD) : 0;
  return (
    <>
      {far > 0 && (
        <>
          <span class="heard">{first!.text.slice(0, far)}</span>
          <span aria-hidden="true">…</span>
        </>
      )}
      {first?.isMarked ? <Mark words={first.text} /> : first?.text.slice(far)}
      {rest.map((piece, at) => (piece.isMarked ? <Mark key={at} words={piece.text} /> : piece.text))}
    </>
  );
}

/** Where this side has no words a caret stands, which says nothing to who reads by ear: the difference is told in words beside it. */
function Mark({ words }: { readonly words: string }) {
  return words === '' ? (
    <span class="gap" aria-hidden="true">
      ‸
    </span>
  ) : (
    <mark>{words}</mark>
  );
}
