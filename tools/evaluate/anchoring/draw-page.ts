import { drawSentences } from '../compose-page.ts';
import type { Ground } from '../ground.ts';
import type { Random } from '../random.ts';

/** Items that are alike but for what they are about: what is most easily taken for something else. */
const SUBJECTS = ['渡口', '书市', '菜场', '球馆', '公园', '码头', '集市', '车站', '展厅', '泳池'];
const RULES = [
  '每天开放时间由原来的8小时延长到12小时，周末不收取任何费用',
  '全年接待来客超过3万人次，比上一年增加15%，回头客占六成以上',
  '负责人每月至少到现场走一遍，把看到的情况写在门口的公告板上',
];

/** A page of a dozen paragraphs: prose of our own, sentences of the documents, a list of items that are alike. */
export function drawPage({ carrier, texts }: Ground, random: Random): string {
  const long = texts.filter(({ leaves }) => leaves.length > 2);
  const prose = drawSentences(24, carrier.sentences, random);
  const clauses = random.shuffled(long).slice(0, 4);
  const paragraphs = [
    ...Array.from({ length: 7 }, (_, at) => prose.slice(at * 3, at * 3 + 3).join('')),
    ...clauses.map(({ text }) => clip(text)),
    ...listItems(random),
  ];
  // The items of a list stand together.
  const [list, others] = [paragraphs.slice(-LIST), paragraphs.slice(0, -LIST)];
  const at = random.below(others.length);
  const shuffled = random.shuffled(others);
  return [...shuffled.slice(0, at), ...list, ...shuffled.slice(at)].join('\n');
}

const LIST = 5;

function listItems(random: Random): string[] {
  const rule = random.pick(RULES);
  return random
    .shuffled(SUBJECTS)
    .slice(0, LIST)
    .map((subject, at) => `（${'一二三四五'[at]}）${subject}：${rule}。`);
}

/** As pages quote a clause: some sentences of it. */
function clip(text: string): string {
  const end = text.indexOf('。', Math.min(text.length, 220)) + 1;
  return text.slice(0, end || text.length).trim();
}
