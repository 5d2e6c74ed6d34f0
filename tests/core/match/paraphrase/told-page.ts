/** For each document words of it that a page takes as they are. */
const TAKEN: Record<string, string> = {
  'minsheng-2025': '《关于进一步保障和改善民生 着力解决群众急难愁盼的意见》',
  'trade-2025-05': '我国外贸能在严峻挑战中保持活跃、总体稳定，原因是多方面的。',
  'cold-chain-2025':
    '在健全冷链物流网络、满足居民消费需求、引领冷链物流数字化绿色化转型发展等方面具有良好的示范带动作用。',
  'rare-earth-2025':
    '这种积极回应和务实调整，充分展现了中国愿意与合作伙伴一道，共同降低管制措施对正常贸易影响的诚意和努力。',
  'vehicle-conformity-2025': '旨在进一步加强事中事后监管，督促企业规范生产经营和宣传营销行为。',
  'gaokao-2025': '他做得挺顺利，觉得这类题目其实挺有趣，不是死记硬背，更多的是靠理解。',
};

/** A page of its own words that holds a sentence, after one that it takes from a document; and where that sentence stands. */
export function pageWith(sentence: string, document: string): { text: string; start: number; end: number } {
  const before = `${TAKEN[document]!}\n邻居们读过以后议论了很久。`;
  const text = `${before}${sentence}。大家都盼着早点看见结果。`;
  return { text, start: before.length, end: before.length + sentence.length };
}
