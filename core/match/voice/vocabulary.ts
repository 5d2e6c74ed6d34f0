/** Alternations for regular expressions: general words of how Chinese pages say whose words follow. */

/** What a document is called once it has been named. */
const KINDS =
  '意见|通知|文件|方案|规划|纲要|办法|决定|条例|报告|公告|指引|指南|行动计划|公报|规定|细则|政策|文章|报道';

/** A document by its title, or by what it is; a 实施意见 is one that somebody made to carry out another. */
export const DOCUMENT = `(?:《[^》]{1,80}》|(?<![一-龥])(?:文[中内里]|原文|全文|稿件)|(?<!实施|本|工作|指导|征求|提出|[省市县区州])(?:${KINDS}))`;

/** Those who issue what the others carry out, and those who report it. */
export const CENTRE =
  '中共中央|党中央|国务院|中办|国办|两办|中央|国家|新华社|新华网|人民日报|海关总署|(?:教育|民政|财政|商务|住房城乡建设|人力资源社会保障|自然资源|工业和信息化|公安)部|国家[^，。]{1,10}[委局署]';

/** Verbs with which a document, or who issued it, says something. */
export const SAYS =
  '提出|指出|明确|强调|要求|规定|部署|提到|写道|写明|载明|显示|公布|表明|决定|号召|鼓励|支持|倡导|印发|发布|出台|下发|发文|称|说|对此|从|围绕|聚焦|就';

/** Those of them with which the next clause goes on. */
export const ALSO_SAYS = '提出|指出|明确|强调|要求|规定|部署|表示';

/** Verbs with which a place makes a document of its own. */
export const MAKES = '印发|出台|制定|发布|下发|公布|通过|研究|审议|提出|明确';

/** What leads from a document to what is done by it, or said in it. */
export const BY = '根据|按照|依据|依照|遵照|据|引用|援引|摘自|来自|出自';

/** The page by its place or its people; 全市场 and 本区域 are something else. */
export const OURSELVES = '[我本全](?:省|市(?!场)|县(?!域)|区(?!域)|州|盟|旗|镇|乡(?!村)|街道|自治区)';
const SELF = `${OURSELVES}|[我本](?:校|院|公司|集团|单位|局|厅|委)|我们(?=[^，。]{0,4}(?:将|要|提出|计划|力争|明确|争取|推动|推进|坚持|贯彻|落实|实施|制定|出台)|$)|本(?:办法|方案|细则|实施|计划|措施|规定|通告)|实施(?:方案|意见|细则|办法)`;

/** An office of a place, and who speaks for it. */
const OFFICE =
  '[一-龥]{0,6}(?<![社地园各])[省市县区州](?![志域])(?:委|长(?![期远效])|两办|人民政府|政府|[一-龥]{1,8}[厅局委办])';

/** Where a clause begins, with the day or the year before its subject. */
const START = '^[^一-龥]*(?:[^，。]{0,8}[日前年来底步时此，])?';

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|广州|杭州|成都|武汉|南京|苏州|西安|青岛|大连|宁波|厦门';

/** Verbs with which a place or an office sets out what it will do. */
const SETS_OUT =
  '提出|将|力争|计划|明确|印发|出台|要求|规定|争取|推出|实施|启动|建成|达到|安排|部署|拟|制定|推动|推进|积极|结合|立足|大力|全面|加快|深入|持续|正|已|扎实|坚持|聚焦|通过|在全|确定|决定|发布|下发|支持|鼓励|新建|实现|完善';

/** Names that end like a place and are none that speaks. */
const NO_PLACE = '(?<![社地园城校景街灾牧山片城超股各])';

export const OWN = `${SELF}|${START}(?:${OFFICE}|(?:${PROVINCES})(?:[省市]|(?:壮族|回族|维吾尔)?自治区)?(?:[：:]|[^，。：:《》“”]{0,6}?(?:${SETS_OUT}))|自治区|[一-龥]{1,5}${NO_PLACE}[省市县区州旗](?:${SETS_OUT}))`;

/** Somebody else begins to speak. */
export const OTHERS =
  '专家|学者|教授|研究员|院长|主任|记者|网友|市民|居民|业内人士|负责人|认为|表示|看来|坦言|告诉|笔者|小编';

/** What may stand before a sentence without being its subject. */
export const CONNECTIVE =
  /^(?:同时|此外|另外|其中[^，。]{0,4}|会议[^，。]{0,6}|还|并|也|在[^，。]{1,14}方面|一是|二是|三是|四是|五是|首先|其次|再次|最后|具体来看|具体而言|例如|比如|与此同时|不仅如此|(?:到|至|自|从)?[^，。]{0,8}[年月日](?:底|末|前|起|左右)?|用[^，。]{1,8}时间|对于?[^，。]{1,12}|[\s，,、:：“”「『"'（）()一二三四五六七八九十\d.．*•·—-])*$/;
