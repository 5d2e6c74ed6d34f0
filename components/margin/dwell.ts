import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long a pointer rests on a label before its card opens, in milliseconds. */
const DWELL = 400;

/**
 * Handlers for what holds labels, which tell when a mouse has come to rest on one of them. A finger that lies there means
 * something else.
 *
 * @param labelOf The label that an element is, or is in.
 */
export function useDwell(
  labelOf: (target: EventTarget | null) => HTMLElement | undefined,
  dwelt: (label: HTMLElement) => void,
) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const rested = useRef<HTMLElement>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    rested.current = undefined;
  };
  useLayoutEffect(() => stop, []);
  return {
    onPointerOver({ target, isTrusted, pointerType, buttons }: PointerEvent) {
      const label = labelOf(target);
      if (label === rested.current) return;
      stop();
      if (!label || !isTrusted || pointerType !== 'mouse' || buttons !== 0) return;
      rested.current = label;
      timer.current = setTimeout(() => dwelt(label), DWELL);
    },
    onPointerOut: ({ relatedTarget }: PointerEvent) => labelOf(relatedTarget) !== rested.current && stop(),
    onPointerDown: stop,
  };
}
