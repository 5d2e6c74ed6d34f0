import { Converter } from 'opencc-js/cn2t';
import { expect, it } from 'vitest';
import { nodeText } from '../../../seeds/received.ts';
import { matchesOf } from '../shipped-matcher.ts';

const CLAUSE = nodeText('minsheng-2025#sec_3__cl_7');

it.each(['t', 'tw', 'hk'] as const)(
  'a page in Traditional characters (%s) quotes as its twin does',
  script => {
    const convert = Converter({ from: 'cn', to: script });
    const quoted = `邻居读得很慢。意见提出，${CLAUSE}`;
    const own = `邻居读得很慢。我省将出台办法，${CLAUSE}`;
    const voiceIn = (text: string) => matchesOf(text)[0]?.voice;
    expect([quoted, own].map(text => voiceIn(convert(text)))).toEqual([voiceIn(quoted), voiceIn(own)]);
    expect(voiceIn(convert(quoted))).toBe('quoted');
  },
);
