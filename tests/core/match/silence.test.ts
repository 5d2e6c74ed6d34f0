import { describe, expect, it } from 'vitest';
import { matchesOf } from './shipped-matcher.ts';

/** Written for this test: a report about nothing that any shipped document speaks of, in the same newspaper's tone. */
const UNRELATED = `入秋以后，青石镇的柿子熟得比往年早。镇东头的老柿树有三百来岁，树干要三个孩子才能合抱，每年这个时候，半条街的人都来
帮忙摘果。今年领头的是退休教师方若川，他把竹竿、布兜和梯子一样样点过，又叮嘱年轻人：“高处的留给喜鹊，别摘净了。”

摘下来的柿子分三堆。软的当天送到各家，让老人尝鲜；硬的削皮上架，晒成柿饼；磕破的也不扔，拿去酿醋。负责晒柿饼的沈家姐妹说，
晒柿饼最怕连阴雨，头一年她们没有经验，一夜之间霉了四十多斤，心疼得半宿没睡。后来请教了山那边的老师傅，学会在檐下生一盆
炭火慢慢烘，才算把这门手艺接住。

镇上的小学把课堂搬到树下。孩子们量树围、数年轮、画叶脉，还给每一根主枝起了名字。五年级的林小满在作文里写：“树不说话，可它
记得每一年下过几场雪。”这句话后来被刻在一块木牌上，挂在树旁的井台边。

傍晚收工，大家围着井台喝新熬的姜茶。方若川算了算账，今年一共收了两千一百多斤，比去年多三成，除去送人的，还能卖出一笔钱，
正好修一修被台风刮歪的戏台。有人提议请个戏班子唱两天，话音刚落，满院子都是笑声。月亮升起来，照着空了大半的枝头，两只喜鹊
落在最高处，啄着留给它们的那几个红柿子。`;

describe('silence', () => {
  it.each([
    ['an empty text', ''],
    ['a single character', '民'],
    ['spaces and punctuation', ' 　\n，。《》“”\u200b'],
    ['prose about something else', UNRELATED],
    ['the stock phrase of effort', '坚持尽力而为、量力而行。'],
    ['the stock phrase of approval', '经党中央、国务院同意，现提出如下意见。'],
    ['the stock phrase of duty', '各地区各有关部门要结合实际抓好贯彻落实。'],
    ['stock phrases one after another', '坚持尽力而为、量力而行，经党中央、国务院同意，现提出如下意见。'],
    ['the agency, the day and the reporter', '新华社北京6月9日电（记者 王全超）'],
    ['words of the field', '基本公共服务、社会保险、养老、托育、医疗卫生、保障性住房、困难群众、高质量发展'],
    ['English', 'Opinions on further ensuring and improving people’s livelihoods'],
  ])('is the answer to %s', (_, text) => {
    expect(matchesOf(text)).toEqual([]);
  });

  it('is tested on enough prose to mean something', () => {
    expect(UNRELATED.length).toBeGreaterThan(480);
  });
});
