import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDARY } from '../../../../core/match/background/fold-for-background.ts';
import { background, bitsPerCharacter, surprise } from './shipped-background.ts';

/** Below so many bits a character a phrase is stock. */
const STOCK_BELOW = 4.125;

const unitsOf = (text: string) => Uint16Array.from(text, unit => unit.charCodeAt(0));

describe('the background that ships', () => {
  it.each([
    '坚持尽力而为、量力而行',
    '经党中央、国务院同意',
    '兜住兜牢民生底线',
    '坚持以人民为中心的发展思想',
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构',
    '深入贯彻党的二十大精神',
    '县级以上地方人民政府',
    '请结合实际认真贯彻执行',
    '推动高质量发展',
    '加强组织领导',
  ])('finds %s stock', phrase => {
    expect(bitsPerCharacter(phrase)).toBeLessThan(STOCK_BELOW);
  });

  it.each([
    '全面取消在就业地参加社会保险的户籍限制',
    '健全参保激励约束机制',
    '推动有条件的大型城市',
    '新建和改扩建1000所以上优质普通高中',
    '扩大省域内流动人口',
  ])('finds %s distinctive', phrase => {
    expect(bitsPerCharacter(phrase)).toBeGreaterThan(STOCK_BELOW);
  });

  it.each([
    ['推进优质医疗资源扩容下沉和区域均衡布局', 74.7],
    ['推动城市医疗资源向县级医院和城乡基层下沉', 94.6],
    ['全面取消在就业地参加社会保险的户籍限制', 80.8],
    ['道路机动车辆生产企业及产品', 44.2],
    ['国家骨干冷链物流基地', 50.1],
  ])('says of %s, which stands in a shipped document, what the full model does: %d bits', (run, bits) => {
    const sum = background.surprises(unitsOf(run)).reduce((all, cost) => all + cost, 0) / 16;
    expect(Math.abs(sum - bits)).toBeLessThan(1);
  });

  it('says the same of a shipped run after a boundary, and is not misled by what stood before it', () => {
    const run = unitsOf('国家骨干冷链物流基地');
    const later = background.surprises(Uint16Array.of(...unitsOf('城乡基层'), BOUNDARY, ...run));
    expect(later.subarray(5)).toEqual(background.surprises(run));
  });

  it('makes the rest of a formula cheap once it has begun', () => {
    const [, , , ...rest] = surprise('中国特色社会主义');
    expect(Math.max(...rest)).toBeLessThan(16);
  });

  it('says of one unit after its context what it says of it in a run', () => {
    const run = '以习近平新时代中国特色社会主义思想为指导';
    const costs = background.surprises(unitsOf(run));
    const alone = Array.from(run, (_, at) =>
      background.surprise(unitsOf(run.slice(0, at)), run.charCodeAt(at)),
    );
    expect(alone).toEqual(Array.from(costs, cost => cost / 16));
    expect(background.surprise(unitsOf('思想'), '为'.charCodeAt(0))).not.toBe(costs[run.indexOf('为')]! / 16);
  });

  it('has a finite answer for any units', () => {
    const unit = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), units => {
        const costs = background.surprises(Uint16Array.from(units));
        expect(costs).toHaveLength(units.length);
        for (const [at, cost] of costs.entries()) {
          if (units[at] === BOUNDARY) expect(cost).toBe(0);
          expect(cost).toBeLessThan(5 * 256);
        }
      }),
    );
  });
});
