import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long a pointer rests on a label before its card opens, in milliseconds. */
const DWELL = 400;

/** Handlers that tell when a mouse has come to rest on an element. A finger that lies there means something else. */
export function useDwell(dwelt: (element: HTMLElement) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useLayoutEffect(() => stop, []);
  return {
    onPointerEnter(event: PointerEvent) {
      const element = event.currentTarget as HTMLElement;
      stop();
      if (event.isTrusted && event.pointerType === 'mouse' && event.buttons === 0)
        timer.current = setTimeout(() => dwelt(element), DWELL);
    },
    onPointerLeave: stop,
    onPointerDown: stop,
  };
}
