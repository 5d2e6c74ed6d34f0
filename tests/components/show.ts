import { type ComponentChild, render } from 'preact';
import type { Translate } from '../../components/translate.ts';

/** Renders into the page and gives back the element that holds it. */
export function show(view: ComponentChild): HTMLElement {
  const mount = document.createElement('div');
  document.body.replaceChildren(mount);
  render(view, mount);
  return mount;
}

/** Words that say which key they come from, and with which values: `⟦found count=3⟧`. */
export const t: Translate = (key, values = {}) =>
  `⟦${[key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ')}⟧`;

/** What a view says by itself: all that it shows or names less what comes from `t` and from the data it was given. */
export function wordsOfItsOwn(view: Element, ...data: string[]): string {
  const named = [...view.querySelectorAll('*')].flatMap(element =>
    ['title', 'aria-label', 'alt', 'placeholder', 'data-text'].map(name => element.getAttribute(name) ?? ''),
  );
  let said = [view.textContent ?? '', ...named].join('');
  // Words may stand in others' places.
  for (let before = ''; before !== said; ) {
    before = said;
    said = said.replace(/⟦[^⟦⟧]*⟧/gu, '');
  }
  return data
    .sort((one, other) => other.length - one.length)
    .reduce((rest, known) => rest.replaceAll(known, ''), said)
    .replace(/[\s·›⟧×]/gu, '');
}

/** A click as a reader makes it. */
export function trustedClick(): MouseEvent {
  return trusted(new MouseEvent('click', { bubbles: true }));
}

/** An event as a reader makes it; happy-dom's own are not trusted. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
