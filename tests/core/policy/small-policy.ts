import type { Emendation, Pack, PolicyDocument, Target } from '../../../core/policy/pack.ts';
import { smallPack } from '../match/small-library.ts';

const POLICY = [
  '# 关于养老托育的意见',
  '@preamble',
  '为办好养老托育，提出意见。',
  '## 一、办好养老',
  '### (一) 增加护理床位。',
  '老年人床位占比原则上不低于80%。',
  '新建养老机构1000所以上。',
  '### (二) 扩大托育。',
  '用10年左右时间，有条件的城市覆盖60%以上社区。',
  '## 二、加强保障',
  '各地区要抓好落实。',
];
const NEWS = ['# 前5个月外贸', '5月进口下降3.8%。', '', '5月出口增长7.2%。'];

/** A policy `a` with two sections and two clauses, and a news item `b` of two paragraphs, with targets and a group each. */
export function smallPolicy(change: (policy: PolicyDocument, pack: Pack) => void = () => undefined): Pack {
  const pack = smallPack(POLICY, NEWS);
  const [policy, news] = pack.documents as [PolicyDocument, PolicyDocument];
  Object.assign(policy, { title: '关于养老托育的意见', shortTitle: '养老意见' });
  Object.assign(news, { title: '前5个月外贸', shortTitle: '外贸', kind: 'news', byline: '某记者' });
  policy.targets.push(
    target('a#sec_1__cl_1__st_1', { indicator: '床位占比', qualifier: '原则上', value: 80, quote: '占比' }),
    target('a#sec_1__cl_1__st_2', { indicator: '新建机构', value: 1000, unit: '所', quote: '1000所' }),
    target('a#sec_1__cl_2__st_1', {
      indicator: '托育覆盖',
      value: 60,
      scope: '有条件的城市',
      by: { text: '10年左右', years: 10 },
      quote: '覆盖60%以上社区',
    }),
    target('a#sec_2__st_1', { indicator: '抓好落实', comparator: 'eq', unit: undefined, quote: '落实' }),
  );
  policy.groups.push({ id: 'elderly', name: '老年人', nodes: ['a#sec_1__cl_1__st_1'] });
  news.targets.push(
    target('b#p_1__st_1', { comparator: 'down', indicator: '进口', value: 3.8, quote: '进口' }),
    target('b#p_2__st_1', { comparator: 'up', indicator: '出口', value: 7.2, quote: '出口' }),
  );
  pack.relations.push(
    {
      from: 'a#sec_1__cl_1__st_1',
      to: 'a#sec_1__cl_2__st_1',
      type: 'complements',
      reason: '一老一小',
    },
    { from: 'b#p_1__st_1', to: 'a#sec_1__cl_1', type: 'context', reason: '同一天的新闻' },
  );
  change(policy, pack);
  return pack;
}

type Loose<T> = { [Key in keyof T]?: T[Key] | undefined };

/** A target on a node: at least so many percent, unless said otherwise; what is undefined is left out. */
export function target(node: string, said: Loose<Target> = {}): Target {
  const whole = {
    ...{ id: `${node}-${said.indicator}`, node, kind: 'goal', comparator: 'gte', unit: '%' },
    ...{ indicator: '某项', quote: '某项', ...said },
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Target;
}

export function emendation(node: string, received: string, reading: string, said: Partial<Emendation> = {}) {
  return { node, received, reading, reason: '另一本如此', confidence: 'certain', ...said } as Emendation;
}
