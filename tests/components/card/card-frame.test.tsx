// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { CardFrame } from '../../../components/card/card-frame.tsx';
import { show, t } from '../show.ts';

const place = { left: 0, top: 20, width: 300, maxHeight: 300 };

function frame(shows: string) {
  return (
    <CardFrame name="七" {...{ shows, place, t }} takesFocus={false} onClose={() => undefined}>
      <p>{shows}</p>
    </CardFrame>
  );
}

it('a card begins at the top of what is new, and where the reader was in what they come back to', () => {
  const mount = show(frame('minsheng-2025#sec_3__cl_7'));
  const card = mount.querySelector<HTMLElement>('.card')!;
  card.scrollTop = 120;
  card.dispatchEvent(new Event('scroll'));
  render(frame('minsheng-2025#sec_3__cl_8'), mount);
  expect(card.scrollTop).toBe(0);
  render(frame('minsheng-2025#sec_3__cl_7'), mount);
  expect(card.scrollTop).toBe(120);
});
