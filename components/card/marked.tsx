import type { ComponentChild } from 'preact';
import type { MarkedWords } from '../../core/text/excerpt.ts';
import { OwnWords } from '../own-words.tsx';

/** Words of a source or of the page with those that differ marked; a place where words are wanting has a caret. */
export function Marked({ text, marks }: MarkedWords) {
  const pieces: ComponentChild[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    if (start < done) continue;
    if (start > done) pieces.push(<OwnWords text={text.slice(done, start)} />);
    pieces.push(
      start === end ? (
        <span class="gap" aria-hidden="true">
          <OwnWords text="‸" />
        </span>
      ) : (
        <mark>
          <OwnWords text={text.slice(start, end)} />
        </mark>
      ),
    );
    done = end;
  }
  if (done < text.length) pieces.push(<OwnWords text={text.slice(done)} />);
  return <>{pieces}</>;
}
