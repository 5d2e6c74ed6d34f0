import { describe, expect, it } from 'vitest';
import { type VoicedSource, voiceOf } from '../../../../core/match/voice/voice.ts';

/** The passage stands between ⟦ and ⟧. */
function voiceIn(marked: string, mentionsTitle = false, source?: VoicedSource) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return voiceOf(marked.replace(/[⟦⟧]/g, ''), { start, end }, mentionsTitle, source);
}

const FIGURE = '新建养老机构护理型床位占比原则上不低于80%';
const CARE = '支持普惠养老服务增量资源向社区倾斜，增强日间照料、康复护理、上门服务等能力';

describe('a passage is quoted', () => {
  it.each([
    `《意见》提出，⟦${FIGURE}⟧。`,
    `意见提出，⟦${FIGURE}⟧。`,
    `意见要求，⟦${CARE}⟧。`,
    `《意见》还明确，⟦${CARE}⟧。`,
    `《关于进一步保障和改善民生 着力解决群众急难愁盼的意见》提出，${CARE}，⟦${FIGURE}⟧。`,
    `中共中央办公厅、国务院办公厅日前印发《关于进一步保障和改善民生 着力解决群众急难愁盼的意见》，提出⟦${FIGURE}⟧。`,
    `根据意见，⟦${FIGURE}⟧。`,
    `按照《意见》部署，⟦${CARE}⟧。`,
    `在养老方面，《意见》强调“⟦${CARE}⟧”。`,
    `“⟦${CARE}⟧”，意见指出。`,
    `《意见》提出了一批举措。⟦${CARE}⟧。`,
    `文件明确，扩大有效供给。同时，⟦${CARE}⟧。`,
    `省民政厅有关负责人介绍，《意见》提出，⟦${FIGURE}⟧。`,
    `意见提出的主要任务有：\n1.加强低收入群体兜底帮扶；\n2.⟦${CARE}⟧；`,
    `党中央、国务院明确要求，⟦${CARE}⟧。`,
    `据新华社报道，⟦${CARE}⟧。`,
    `专家认为，意见提出⟦${FIGURE}⟧，方向明确。`,
    `《意见》：⟦${CARE}⟧。`,
    `文中说：“⟦${CARE}⟧。”`,
    `主要目标：\n\n一、⟦${CARE}⟧；`.replace('主要目标', '《意见》提出的目标'),
  ])('%s', text => {
    expect(voiceIn(text)).toBe('quoted');
  });

  it('where a page that names the document has its sentences as they stand', () => {
    expect(voiceIn(`（七）大力发展普惠服务\n⟦${CARE}⟧。`, true)).toBe('quoted');
    expect(voiceIn(`⟦${CARE}⟧。`, true)).toBe('quoted');
    expect(voiceIn(`⟦${CARE}⟧。`, false)).toBe('unclear');
  });
});

describe('a heading of the source', () => {
  const heading = { text: '', isHeading: true };

  it('is nobody’s where a page that names the document merely has the same', () => {
    expect(voiceIn('一、⟦扩大基础民生服务普惠⟧\n本馆开到九点。', true, heading)).toBe('unclear');
    expect(voiceIn('一、⟦扩大基础民生服务普惠⟧\n本馆开到九点。', true)).toBe('quoted');
  });

  it('is quoted or the page’s own where that is said', () => {
    expect(voiceIn('《意见》提出，⟦扩大基础民生服务普惠⟧。', true, heading)).toBe('quoted');
    expect(voiceIn('墙上写着“⟦扩大基础民生服务普惠⟧”。', true, heading)).toBe('quoted');
    expect(voiceIn('我省将⟦扩大基础民生服务普惠⟧。', true, heading)).toBe('own');
  });
});

describe('a passage between quotation marks', () => {
  it.each([`他把这一句抄在本子上：⟦“${CARE}。”⟧`, `墙上贴着「⟦${CARE}⟧」几个字。`])(
    'is quoted on a page that names the document, and nobody knows elsewhere: %s',
    text => {
      expect([voiceIn(text, true), voiceIn(text)]).toEqual(['quoted', 'unclear']);
    },
  );

  it('is not quoted from it where somebody else speaks, and is the page’s own where that speaks', () => {
    expect(voiceIn(`有专家认为，“⟦${CARE}⟧”是当务之急。`, true)).toBe('unclear');
    expect(voiceIn(`我省提出，“⟦${CARE}⟧”。`, true)).toBe('own');
  });

  it('is one where both marks stand at its ends', () => {
    expect(voiceIn(`他说这是“大事，⟦${CARE}⟧”。`, true)).toBe('unclear');
  });
});

describe('a passage is the page’s own', () => {
  it.each([
    `我省提出，到2027年，⟦新建养老机构护理型床位占比原则上不低于85%⟧。`,
    `到2027年，我县⟦新建养老机构护理型床位占比不低于85%⟧。`,
    `到2027年，⟦全省新建养老机构护理型床位占比不低于85%⟧。`,
    `根据《意见》精神，我市将⟦${CARE}⟧。`,
    `湖南省提出，⟦${CARE}⟧。`,
    `浙江提出，⟦${FIGURE}⟧。`,
    `省政府印发实施方案，提出⟦${FIGURE}⟧。`,
    `近日，省政府办公厅印发《关于进一步保障和改善民生的实施方案》，明确⟦${FIGURE}⟧。`,
    `我们将认真落实意见要求，⟦${CARE}⟧。`,
    `本办法所称普惠服务，是指⟦${CARE}⟧。`,
    `全市民政工作会议召开。会议要求，⟦${CARE}⟧。`,
    `我市养老工作的目标是：\n一、⟦${CARE}⟧；`,
    `长沙市将⟦${CARE}⟧。`,
    `我省认真贯彻《意见》要求，⟦${CARE}⟧。`,
    `本市力争在三年内，⟦${FIGURE}⟧。`,
    `《湖北省关于进一步保障和改善民生的若干措施》提出，⟦${FIGURE}⟧。`,
    `县民政局提出，⟦${FIGURE}⟧。`,
  ])('%s', text => {
    expect(voiceIn(text)).toBe('own');
    expect(voiceIn(text, true)).toBe('own');
  });
});

describe('a passage of a document that says 我省 itself', () => {
  const text = '通知提出，我省阅卷工作6月10日至24日进行。';
  const span = { start: 5, end: text.length - 1 };
  const source = { text: '据悉，我省阅卷工作6月10日至24日进行', isHeading: false };

  it('is not the page’s own for it', () => {
    expect(voiceOf(text, span, false, source)).toBe('quoted');
    expect(voiceOf(text, span, false)).toBe('own');
  });
});

describe('it is not clear whose words a passage is', () => {
  it.each([
    `专家认为，⟦${CARE}⟧。`,
    `我们走进社区。一位居民表示很满意。记者看到，⟦${CARE}⟧。`,
    `养老是大事，需要⟦${CARE}⟧。`,
    `近年来，各地⟦${CARE}⟧。`,
    `夜跑遇到一只刺猬，我们互相让了半分钟的路。⟦${CARE}⟧。`,
    `县志办公室在征集老照片。⟦${CARE}⟧。`,
    `重点改善县域普通高中基本办学条件。⟦${CARE}⟧。`,
    `据养殖户介绍，今年的螃蟹晚上市十来天。⟦${CARE}⟧。`,
    `他的论文中说，⟦${CARE}⟧。`,
    `⟦${CARE}⟧。`,
  ])('%s', text => {
    expect(voiceIn(text)).toBe('unclear');
  });
});
