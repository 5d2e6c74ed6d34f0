import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows of a block, CSS pixels that a row is taken to be high before it was drawn, and how far beyond the window rows are drawn. */
const BLOCK = 16;
const ROW = 150;
const BEYOND = '900px 0px';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ComponentChild;
}

/**
 * Rows of which only those near the window are drawn, a block at a time; the others leave the room that they took, so that ten
 * thousand open as fast as forty. A block that has the focus stays.
 */
export function WindowList<Row>({ rows, draw }: Props<Row>) {
  const near = useNear();
  const count = Math.ceil(rows.length / BLOCK);
  return (
    <div class="window">
      {Array.from({ length: count }, (_, at) => (
        <Block
          key={at}
          rows={rows.slice(at * BLOCK, (at + 1) * BLOCK)}
          isFirst={at === 0}
          watch={near}
          draw={draw}
        />
      ))}
    </div>
  );
}

type Watch = (element: HTMLElement, tell: (isNear: boolean, height: number) => void) => () => void;

/** One observer for all blocks of a list. */
function useNear(): Watch {
  const observer = useRef<{ readonly watch: Watch; readonly end: () => void } | undefined>(undefined);
  observer.current ??= createObserver();
  useEffect(() => () => observer.current?.end(), []);
  return observer.current.watch;
}

function createObserver() {
  const told = new Map<Element, (isNear: boolean, height: number) => void>();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        told.get(target)?.(isIntersecting, boundingClientRect.height);
      }
    },
    { rootMargin: BEYOND },
  );
  const watch: Watch = (element, tell) => {
    told.set(element, tell);
    observer.observe(element);
    return () => {
      told.delete(element);
      observer.unobserve(element);
    };
  };
  return { watch, end: () => observer.disconnect() };
}

interface BlockProps<Row> {
  readonly rows: readonly Row[];
  readonly isFirst: boolean;
  readonly watch: Watch;
  readonly draw: (row: Row) => ComponentChild;
}

function Block<Row>({ rows, isFirst, watch, draw }: BlockProps<Row>) {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const height = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const block = element.current!;
    return watch(block, (isIntersecting, now) => {
      if (isIntersecting) setNear(true);
      else if (!block.contains(block.ownerDocument.activeElement)) {
        if (block.childElementCount > 0) height.current = now;
        setNear(false);
      }
    });
  }, [watch]);
  const room = isNear ? undefined : { minHeight: `${height.current ?? rows.length * ROW}px` };
  return (
    <div class="block" ref={element} style={room}>
      {isNear && rows.map(draw)}
    </div>
  );
}
