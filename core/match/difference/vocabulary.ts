/**
 * Words of official Chinese that bound, bind or turn what is said. They are general: none is here for one document. Each
 * list is an alternation for a regular expression over folded words, in which a figure is `0`.
 */

/** Bounds that a figure keeps to, by the side on which they leave room. */
export const AT_LEAST =
  '不低于|不少于|不小于|不短于|以上|超过|高于|大于|多于|至少|最少|最低|突破|逾|超|上千|上万|及以上|达到或超过';
export const AT_MOST =
  '不高于|不超过|不多于|不大于|不长于|以下|以内|之内|低于|少于|小于|不足|不到|至多|最多|最高|及以下|控制在';
export const EXACTLY = '达到|达|等于|为|是';

/** Words that make what is said hold less widely, less firmly, less soon, or more so; those of one line bound alike. */
export const QUALIFIERS = [
  // exceptions and conditions are left open
  '原则上|一般|通常',
  '有条件[的地]?|具备条件[的地]?|符合条件的?|符合规定的?|条件成熟的?|条件允许的?',
  '确有需要的?|确有必要的?|确需|必要时|特殊情况下?|视情况?|酌情|根据需要|按需',
  '因地制宜|结合实际|结合本地实际',
  // only as rules or means allow
  '依法依规|依法|依规|按规定|按照规定|按程序|按照程序|按要求|经批准',
  '按比例|尽力而为|量力而行|在确保安全(?:规范)?前提下',
  // the pace
  '逐步|分步|分批|分阶段|分类|循序渐进|渐进',
  '有序|稳妥有序|稳妥|稳步|稳慎|审慎|积极稳妥',
  '加快|尽快|抓紧|立即',
  '适时|及时',
  '持续|继续|长期|不断|进一步',
  '逐年|暂时|临时|先行|率先|同步|定期|动态',
  // the degree
  '适度|适当|合理',
  '切实|确实|大力|积极|有效|充分|精准|着力|严格|深入|努力|更加|更好',
  '普遍|广泛',
  '全面|全方位|完全|全部|一切|所有|一律|一概',
  '大幅度?|大幅|明显|显著|较大|较快|较高|较好',
  '基本|基本上|总体上?|大体|大致',
  '力争|争取|尽可能|尽量|有望|预计',
  '小幅|部分|局部|同等',
  // how exact a figure is
  '左右|上下|大约|大概|约为|约',
  '近|接近|将近',
  '超|逾|至少|至多|平均|累计|年均|人均',
  // what is meant among others, or above others
  '等|等等|以及其他',
  '各类|各种|各级|各地|任何|每个|每名',
  '主要|重点|优先|尤其是?|特别是',
  '有关|相关|个别|少数|多数|大多数|其中|包括',
] as const;

/** What kind of a thing is meant: bounds as well, but things to be listed rather than ways to go about them. */
export const KINDS =
  '普惠性?|嵌入式|示范性?|试点|互助性|公益性?|非营利性?|多渠道|多元|自愿|免费|低收费|无偿|有偿';

/** Words that say to what a figure or a measure belongs. With another of them it is another indicator. */
export const SCOPES =
  '新建改扩建|新建|改扩建|新增|新型|存量|增量|现有|已有|原有|既有|全部|全体|全国|城镇|农村|城乡|乡村|县域|大型|中型|小型|中小型|特大|超大|大型城市|特大城市|超大城市|大城市|中小城市|公办|民办|公立|私立|公建|国有|民营|常住|户籍|总量|总数|出口|进口|规模以上|低收入|困难|特困|重度|高龄|失能|灵活就业|中小微|小微|老旧|偏远|欠发达';

/** Words of a place that speaks of itself: what it measures may be the same thing. */
export const PLACES = /[全本我](?:国|省|市|县|区|州|域|自治区)|各(?:地区?|省|市|县)/g;

/** Verbs by how much they bind, weakest first; those of one line bind alike. */
export const MODALS = [
  '愿意|乐意|有意',
  '可以|可|允许|准许|能够|可自主|可适当|有权',
  '探索|试行|尝试|研究|考虑|酝酿',
  '建议|希望|号召',
  '引导|指导',
  '鼓励|倡导|提倡|鼓励引导|引导鼓励',
  '支持|扶持|支持引导|引导支持|鼓励支持|支持鼓励',
  '推动|推进|促进|推行|推广|开展|组织|落实',
  '确保|保证|保障|务求|实现|完成|全面|全部|做到',
  '应当|应该|应|要|须|需|需要|要求|原则上应当|应予|要严格',
  '必须|务必|一律|强制|责令|强令|硬性|强制性?要求|严格要求|必需',
  '不得|不准|不许|不可|不能|不应|不应当|不宜|不可以|严禁',
];

/** Words that turn a sentence into its contrary where they come in or fall out. */
export const NEGATIONS =
  '没有|不再|不太|不大|不够|不甚|并非|并未|尚未|从未|未能|禁止|严禁|取消|停止|暂停|拒绝|不予|不|未|无|非|勿|否';

/** Words with the character of a negation that deny nothing. */
export const HOLLOW =
  /不断|不仅|不但|不同|不少|不久|不过|不论|不管|不动产|不平衡|不充分|无论|无人|无障碍|无偿|无限|无缝|非常|非遗|非物质|非营利|非洲|未来|未成年|是否|能否|与否/g;

/** Contraries: a word of one side for a word of the other turns the meaning. */
export const CONTRARIES: readonly (readonly [string, string])[] = [
  [
    '提高|提升|增加|增长|增强|增大|扩大|扩增|加大|加强|上升|上涨|上调|加快|强化|增进|改善|优化|回升|加速|走高|拓展',
    '降低|下降|减少|缩小|削弱|减弱|减小|缩减|压减|压缩|削减|弱化|下跌|下调|下滑|放缓|收窄|淡化|恶化|回落|减慢|走低|减缓|收缩',
  ],
  [
    '支持|鼓励|允许|准许|可以|应当|必须|引导|推动|同意|提倡',
    '禁止|限制|反对|严禁|抑制|阻止|不支持|不鼓励|不允许|杜绝|制止|叫停|不再支持',
  ],
  [
    '建立|设立|新设|恢复|保留|启动|实行|实施|开展|继续|推行|增设|新增',
    '取消|撤销|废止|废除|停止|终止|关闭|暂停|中止|停办|叫停|清理|清退|取缔',
  ],
  ['放宽|放开|开放|扩大|解除', '收紧|限制|关闭|封闭|从严|缩小|严控'],
  ['延长', '缩短'],
  ['提振|激发|鼓舞|激活', '打击|挫伤|抑制|压制|损害'],
  ['公开|披露', '保密|隐瞒'],
  ['免费|无偿|公益', '收费|有偿|营利'],
  ['顺差|盈余|盈利|利好', '逆差|赤字|亏损|利空'],
  ['流入|迁入|进入', '流出|迁出|退出'],
  ['优先|重点', '暂缓|最后|滞后'],
  ['高于|超过|多于|大于|快于|好于|优于', '低于|不足|少于|小于|慢于|差于|劣于'],
  ['纳入|计入|列入', '排除|剔除|移出|不计入|不纳入|退出'],
  ['有利', '不利'],
  ['统一', '分散|分别'],
  ['上游', '下游'],
  ['合格', '不合格'],
];

/** Function words that change no meaning where they come in, fall out or stand for each other. */
export const TRIVIAL =
  /[的地得了着和与及跟同并且则也还又就]|以及|并且|还要|还将|将|要|中|上(?=的)|来|所(?=有的)/g;

/** Verbs and links that join an indicator to its figure; another of them is no other indicator. */
export const LINKS =
  /达到了?|达|为|是|实现|完成|升至|增至|降至|提高到|提升到|提高至|提升至|约|将|力争|目标|比例|总体|在|到|至|占比|比重|建成|建设|建/g;

/** Words with which a page goes on by itself after what it takes, or comes to it. */
export const GOES_ON = /^[等的之这]/;
export const LEADS_IN =
  /^(?:关于|对于|通过|围绕|按照|根据|以及|包括|其中|针对|有关|还有|就是|这是|提出|指出|明确|强调|要求|规定|表示|认为)|[对在把将以为是向从由与和及的要]$/;

/** Words with which a page says between two sentences where the next is from. */
export const REPORTS = /提出|指出|明确|强调|规定|表示|认为|介绍|显示|了解|透露|据悉|称$|说$|要求$/;

/** Qualifiers that may be, or belong to, a subject of the page's own. */
export const SUBJECT = /^(?:各|所有|每|其中|包括|特别|尤其|有关|相关|少数|多数|大多数|个别|任何|一切|等)/;
