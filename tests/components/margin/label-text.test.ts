import { expect, it } from 'vitest';
import { labelText } from '../../../components/margin/label-text.ts';
import { t } from '../show.ts';

it.each([
  ['a clause', { level: 'clause', number: '（七）', document: '民生意见' }, '（七）'],
  ['a section', { level: 'section', number: '五、', document: '民生意见' }, '五、'],
  ['an opening', { level: 'preamble', document: '民生意见' }, '⟦preamble⟧'],
  ['a title', { level: 'title', document: '民生意见' }, '民生意见'],
  ['a paragraph of a report', { level: 'paragraph', document: '前5个月外贸' }, '前5个月外贸'],
] as const)('the label of %s says what people call it', (_, label, text) => {
  expect(labelText(label, t)).toBe(text);
});
