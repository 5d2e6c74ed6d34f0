import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CheckRow } from '../check/check-row.tsx';
import type { CheckedPassage } from '../check/checked-passage.ts';
import { CheckedText } from '../check/checked-text.tsx';
import type { MarginLabel } from '../margin/label.tsx';
import { Margin } from '../margin/margin.tsx';
import { signsOf } from '../margin/signs.ts';
import type { Translate } from '../translate.ts';

interface Props {
  readonly text: string;
  readonly passages: readonly CheckedPassage[];
  readonly t: Translate;
}

/** Room for labels beside the text, CSS pixels; see demo.css. */
const ROOM = 96;

/** A short text as a page would look, with the labels of the margin; a label says where its passage is from. */
export function Demo({ text, passages, t }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const [labels, setLabels] = useState<readonly MarginLabel[]>([]);
  const [edge, setEdge] = useState(0);
  const [current, setCurrent] = useState<number>();
  useLayoutEffect(() => {
    const element = sheet.current!;
    const place = () => {
      const origin = element.getBoundingClientRect();
      setEdge(origin.width - ROOM);
      setLabels(passages.flatMap((passage, id) => placed(passage, id, element, origin, t)));
    };
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [passages]);
  const chosen = current === undefined ? undefined : passages[current];
  return (
    <>
      <section class="demo-sheet root" ref={sheet} aria-label={t('demo')}>
        <CheckedText text={text} passages={passages} onPassage={setCurrent} t={t} />
        <Margin
          labels={labels}
          strip={{ side: 'right', edge, width: ROOM, narrower: [] }}
          size="medium"
          current={current}
          entry={labels[0]?.id}
          summary=""
          onOpen={setCurrent}
          t={t}
        />
      </section>
      <div role="status" class="demo-answer">
        {chosen ? (
          <ul class="check-rows">
            <CheckRow
              ordinal={current!}
              passage={chosen}
              words={text.slice(chosen.start, chosen.end)}
              t={t}
            />
          </ul>
        ) : (
          <p class="quiet">{t('demo-choose')}</p>
        )}
      </div>
    </>
  );
}

function placed(
  passage: CheckedPassage,
  id: number,
  sheet: Element,
  origin: DOMRect,
  t: Translate,
): MarginLabel[] {
  const element = sheet.querySelector(`#passage-${id}`);
  if (!element) return [];
  const { top, bottom } = element.getBoundingClientRect();
  const { node, kind, label } = passage;
  return [
    { id, node, kind, label, signs: signsOf(passage, t), top: top - origin.top, bottom: bottom - origin.top },
  ];
}
