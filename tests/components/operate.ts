import { act } from 'preact/test-utils';

/** The button with these words in it. */
export function buttonOf(view: Element, words: string): HTMLButtonElement {
  const found = [...view.querySelectorAll('button')].find(({ textContent }) => textContent!.includes(words));
  if (!found) throw new Error(`no button ${words} in ${view.textContent}`);
  return found;
}

/** Presses a button as the keyboard does: focused first. The view is drawn anew when it is done. */
export async function press(button: HTMLElement): Promise<void> {
  await act(() => {
    button.focus();
    button.click();
  });
}

export async function pressKey(element: Element, key: string): Promise<void> {
  await act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

export async function type(field: HTMLInputElement, words: string): Promise<void> {
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  if (![...select.options].some(option => option.value === value)) throw new Error(`no option ${value}`);
  await act(() => {
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
