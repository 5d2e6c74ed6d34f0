import { readFileSync } from 'node:fs';

/** Prose that has nothing to do with any document, written for this evaluation; pages are made of it. */
export interface Carrier {
  /** Sentences, each with its full stop. */
  readonly sentences: readonly string[];
  /** Those in which nobody speaks for a place and nothing is quoted: next to them a passage's voice stays unclear. */
  readonly neutral: readonly string[];
}

const FILES = ['news', 'local-government', 'blog'];

/** Words that say whose words these are; a sentence that has one could lend its voice to its neighbour. */
const TELLS_VOICE =
  /[我本全][省市县区镇]|[市县区镇]里|县里|街道|社区|村|说|称|介绍|解释|回忆|提醒|据|听|写|读|公告|通知|意见|提出|明确|指出/;

export function readCarrier(): Carrier {
  const sentences = FILES.flatMap(name =>
    readFileSync(new URL(`carrier/${name}.txt`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  return { sentences, neutral: sentences.filter(sentence => !TELLS_VOICE.test(sentence)) };
}
