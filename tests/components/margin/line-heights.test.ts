import { expect, it } from 'vitest';
import { LINE_HEIGHTS } from '../../../components/margin/line-heights.ts';
import { LABEL_SIZES } from '../../../core/settings/values.ts';
import { read } from '../../contracts/sources.ts';

/** The height of a line that a rule with this selector sets, in CSS pixels. */
function lineHeightIn(css: string, selector: string): number {
  const body = css.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';
  const [, height] = /(?:line-height: |font: \d+px \/ )(\d+)px/.exec(body) ?? [];
  return Number(height);
}

it.each(LABEL_SIZES)('lines of labels that are %s are as tall as they are stacked by', size => {
  const isOwn = size !== 'medium';
  const css = read(isOwn ? 'components/appearance.css' : 'components/margin/margin.css');
  const [label, sign] = isOwn
    ? [`.root.size-${size} .label.wide`, `.root.size-${size} .label.wide .sign`]
    : ['.label', '.sign'];
  expect({ first: lineHeightIn(css, label), further: lineHeightIn(css, sign) }).toEqual(LINE_HEIGHTS[size]);
});

it('no label is lower than what a finger meets', () => {
  for (const { first } of Object.values(LINE_HEIGHTS)) expect(first).toBeGreaterThanOrEqual(24);
});
