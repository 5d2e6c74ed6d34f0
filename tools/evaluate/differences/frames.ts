import type { PolicyDocument } from '../../../core/policy/pack.ts';
import type { Random } from '../random.ts';

/** Words before a passage and after it that say whose words it is. `{title}` stands for the document's title. */
export interface Frame {
  readonly lead: string;
  readonly tail: string;
}

const plain = (lead: string): Frame => ({ lead, tail: '' });
const inMarks = (lead: string): Frame => ({ lead: `${lead}“`, tail: '”' });

const POLICY: readonly Frame[] = [
  plain('《{title}》提出，'),
  plain('《{title}》明确，'),
  plain('意见提出，'),
  plain('意见明确，'),
  plain('意见要求，'),
  plain('《意见》指出，'),
  plain('中办、国办印发的意见提出，'),
  plain('文件中写道：'),
  plain('根据这份意见，'),
  // A place is named, and yet the document speaks.
  plain('全省干部学习了这份文件。意见提出，'),
  plain('我市昨天转发了《意见》。《意见》要求，'),
  inMarks('意见提出：'),
  inMarks('《意见》原文写道：'),
  inMarks('文件里有这样一句：'),
];

const NEWS: readonly Frame[] = [
  plain('《{title}》一文写道，'),
  plain('据新华社报道，'),
  plain('这篇报道提到，'),
  plain('新华社的稿件说，'),
  plain('报道指出，'),
  inMarks('报道的原话是：'),
  inMarks('《{title}》中写道：'),
  inMarks('文中说：'),
];

const OWN: readonly string[] = [
  '我省提出，',
  '我省提出，到2027年，',
  '我市明确，到2028年，',
  '本市将',
  '我市将',
  '我县计划',
  '到2027年，我区将',
  '本县今后三年将',
  '市政府常务会议决定，本市将',
  '我省的实施方案写明，全省将',
  // A document is named, and yet a place speaks for itself.
  '为落实这份意见，我市提出，',
  '按照《意见》的部署，我省明确，',
  '对照国家的要求，本县将',
];

/** Words with which a page says that it quotes; marks within marks are left to the sentences that have none. */
export function quotingFrame(document: PolicyDocument, text: string, random: Random): Frame {
  const frames = (document.kind === 'policy' ? POLICY : NEWS).filter(
    ({ lead, tail }) =>
      (tail === '' || !/[“”]/.test(text)) && (hasTitle(document) || !lead.includes('{title}')),
  );
  return random.pick(frames);
}

/** Words with which a place says what it does itself. */
export function ownFrame(random: Random): Frame {
  return plain(random.pick(OWN));
}

export const NO_FRAME: Frame = { lead: '', tail: '' };

function hasTitle({ nodes }: PolicyDocument): boolean {
  return nodes.some(({ level }) => level === 'title');
}

/** The words a frame is made of, without any title. */
export function frameWords(): string[] {
  return [...[...POLICY, ...NEWS].map(({ lead, tail }) => lead.replace('{title}', '') + tail), ...OWN];
}
