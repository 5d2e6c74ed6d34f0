import { type Block, type Inline, readLightMarkdown, type Words } from '../../core/notes/light-markdown.ts';
import type { Span } from '../../core/notes/target.ts';
import { divide } from '../../core/text/divide.ts';

interface Props {
  readonly text: string;
  /** Found words: UTF-16 code units of the text as it is written. */
  readonly marks?: readonly Span[];
}

const NONE: readonly Span[] = [];

/** A note's text as it is read: elements are made of what light Markdown means, and of nothing else. */
export function LightText({ text, marks = NONE }: Props) {
  return (
    <div class="text">
      {readLightMarkdown(text).map((block, at) => (
        <BlockView key={at} block={block} marks={marks} />
      ))}
    </div>
  );
}

function BlockView({ block, marks }: { readonly block: Block; readonly marks: readonly Span[] }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Line inside={block.inside} marks={marks} />
      </p>
    );
  }
  const items = block.items.map((inside, at) => (
    <li key={at}>
      <Line inside={inside} marks={marks} />
    </li>
  ));
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

interface LineProps {
  readonly inside: readonly Inline[];
  readonly marks: readonly Span[];
}

function Line({ inside, marks }: LineProps) {
  return (
    <>
      {inside.map((part, at) => {
        if (part.kind === 'words') return <MarkedPart key={at} words={part} marks={marks} />;
        if (part.kind === 'break') return <br key={at} />;
        const line = <Line inside={part.inside} marks={marks} />;
        if (part.kind === 'strong') return <strong key={at}>{line}</strong>;
        if (part.kind === 'emphasis') return <em key={at}>{line}</em>;
        return (
          <a key={at} href={part.address} target="_blank" rel="noopener noreferrer">
            {line}
          </a>
        );
      })}
    </>
  );
}

function MarkedPart({ words, marks }: { readonly words: Words; readonly marks: readonly Span[] }) {
  const own = marks
    .filter(({ start, end }) => end > words.at && start < words.at + words.text.length)
    .map(({ start, end }) => ({ start: start - words.at, end: end - words.at }));
  return <Found text={words.text} marks={own} />;
}

/** Plain words with those marked that a search found. */
export function Found({ text, marks = NONE }: Props) {
  if (marks.length === 0) return <>{text}</>;
  return (
    <>
      {divide(text, marks).map((piece, at) =>
        piece.isMarked ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
