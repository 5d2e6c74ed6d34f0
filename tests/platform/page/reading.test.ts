// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import type { KnownText } from '../../../platform/messaging/ask-recognition.ts';
import type { RecognisedPassage } from '../../../platform/messaging/protocol.ts';
import { PageReader, type Reading, type Recognise } from '../../../platform/page/reading.ts';
import { LONG, setPage } from './page.ts';

const NODE = 'minsheng-2025#sec_3__cl_7';

function passageAt(start: number, end: number): RecognisedPassage {
  const label = { level: 'clause', number: '（七）', document: '民生意见' } as const;
  const whose = { isIssuer: false, witness: 'scan' as const, differences: [], parts: [], targets: [] };
  return { start, end, node: NODE, kind: 'verbatim', voice: 'unclear', similarity: 1, label, ...whose };
}

/** What the background might find: a passage wherever the tree is named. */
const findTrees: Recognise = async text => {
  const passages = [...text.matchAll(/老柿\s*树/gu)].map(found =>
    passageAt(found.index, found.index + found[0].length),
  );
  return success({ isOn: true, passages });
};

let lifetime: AbortController;
let readings: Reading[];

beforeEach(() => {
  lifetime = new AbortController();
  readings = [];
  setPage(`<main><p>${LONG}</p><p>${LONG}</p></main>`);
});

afterEach(() => lifetime.abort());

function readerWith(recognise: Recognise): PageReader {
  return new PageReader(document, recognise, reading => readings.push(reading), lifetime.signal);
}

describe('reading a page', () => {
  it('places what was recognised, each passage with its number in the page and its words', async () => {
    const reader = readerWith(findTrees);
    await reader.read();
    expect(readings).toHaveLength(1);
    expect(reader.current).toBe(readings[0]);
    expect(reader.current).toMatchObject({ status: 'read', body: document.querySelector('main') });
    const { passages } = reader.current;
    expect(passages.map(({ id, node, text }) => [id, node, text])).toEqual([
      [0, NODE, '老柿树'],
      [1, NODE, '老柿树'],
    ]);
    expect(passages.map(({ ranges }) => ranges.map(range => range.toString()))).toEqual([
      ['老柿树'],
      ['老柿树'],
    ]);
  });

  it('places stock phrases where the background has looked for them', async () => {
    const find: Recognise = async text => {
      const start = text.indexOf('老柿树');
      return success({ isOn: true, passages: [], stock: [{ start, end: start + 3, labels: [] }] });
    };
    const reader = readerWith(find);
    await reader.read();
    const [phrase] = reader.current.stock!;
    expect([phrase!.text, phrase!.ranges.map(range => range.toString())]).toEqual(['老柿树', ['老柿树']]);
    const without = readerWith(findTrees);
    await without.read();
    expect(without.current).not.toHaveProperty('stock');
  });

  it('writes a passage over a line break as running words', async () => {
    document.querySelector('p')!.innerHTML = LONG.replace('老柿树', '老柿<br>树');
    const reader = readerWith(findTrees);
    await reader.read();
    expect(reader.current.passages[0]).toMatchObject({ text: '老柿 树' });
    expect(reader.current.passages[0]!.ranges).toHaveLength(2);
  });

  it('says where in the words of a passage each difference stands, line breaks set aside', async () => {
    document.querySelector('p')!.innerHTML = LONG.replace('老柿树', '老柿<br>　树');
    const reader = readerWith(async text => {
      const start = text.indexOf('老柿');
      const at = text.indexOf('树', start);
      const passage = passageAt(start, at + 1);
      const differences = [
        { grade: 'wording', page: { start: at, end: at + 1 }, source: '木', text: '树' },
        { grade: 'omission', page: { start: start + 1, end: start + 1 }, source: '大', text: '' },
      ] as const;
      return success({ isOn: true, passages: [{ ...passage, differences: [...differences] }] });
    });
    await reader.read();
    const [passage] = reader.current.passages;
    expect(passage!.text).toBe('老柿 树');
    expect(passage!.places).toEqual([
      { start: 3, end: 4 },
      { start: 1, end: 1 },
    ]);
  });

  it.each<[string, Recognise, Reading['status']]>([
    ['failed, when the background does not answer', async () => failure('unreachable'), 'failed'],
    [
      'off, when the reader has switched the site off',
      async () => success({ isOn: false, passages: [] }),
      'off',
    ],
    ['read, when nothing was recognised', async () => success({ isOn: true, passages: [] }), 'read'],
  ])('is %s', async (_, recognise, status) => {
    await readerWith(recognise).read();
    expect(readings).toEqual([expect.objectContaining({ status, passages: [] })]);
  });

  it('is empty without asking, when the page has no text', async () => {
    setPage('<nav>首页</nav>');
    const recognise = vi.fn(findTrees);
    await readerWith(recognise).read();
    expect(readings).toEqual([{ status: 'empty', passages: [], body: undefined }]);
    expect(recognise).not.toHaveBeenCalled();
  });

  it('does not send the same text twice, and still places it anew', async () => {
    const recognise = vi.fn(findTrees);
    const reader = readerWith(recognise);
    await reader.read();
    document.querySelector('p')!.replaceWith(document.querySelector('p')!.cloneNode(true));
    await reader.read();
    expect(recognise).toHaveBeenCalledTimes(1);
    expect(reader.current.passages[0]!.ranges[0]!.startContainer.isConnected).toBe(true);
    expect(reader.current.passages).toHaveLength(2);
  });

  it('asks again for the same text when told to, for instance after the site was switched on', async () => {
    const recognise = vi.fn(findTrees);
    const reader = readerWith(recognise);
    await reader.read();
    await reader.reread();
    expect(recognise).toHaveBeenCalledTimes(2);
  });

  it('asks again after a failure', async () => {
    const recognise = vi
      .fn<Recognise>()
      .mockResolvedValueOnce(failure('unreachable'))
      .mockImplementation(findTrees);
    const reader = readerWith(recognise);
    await reader.read();
    await reader.read();
    expect(readings.map(({ status }) => status)).toEqual(['failed', 'read']);
  });
});

describe('readings that cross', () => {
  type Answer = Awaited<ReturnType<Recognise>>;

  it('drops an answer that comes after a later question', async () => {
    const answers: ((answer: Answer) => void)[] = [];
    const reader = readerWith(() => new Promise(resolve => answers.push(resolve)));
    const first = reader.read();
    document.querySelector('p')!.prepend('今天，');
    const second = reader.read();
    answers[1]!(success({ isOn: true, passages: [passageAt(0, 2)] }));
    await second;
    answers[0]!(success({ isOn: true, passages: [] }));
    await first;
    expect(readings.map(({ passages }) => passages.map(({ text }) => text))).toEqual([['今天']]);
  });

  it('says nothing after its signal has aborted', async () => {
    const answers: ((answer: Answer) => void)[] = [];
    const reader = readerWith(() => new Promise(resolve => answers.push(resolve)));
    const reading = reader.read();
    lifetime.abort();
    answers[0]!(success({ isOn: true, passages: [] }));
    await reading;
    expect(readings).toEqual([]);
    expect(reader.current.status).toBe('reading');
  });

  it('leaves out a passage whose place changed while the background looked, and keeps the numbers of the others', async () => {
    const reader = readerWith(async text => {
      document.querySelector('p')!.textContent = '换了一段';
      return findTrees(text, undefined);
    });
    await reader.read();
    expect(reader.current.passages.map(({ id }) => id)).toEqual([1]);
  });

  it('reads again by itself when the text of the page has changed', async () => {
    vi.useFakeTimers();
    try {
      const reader = readerWith(findTrees);
      await reader.read();
      document.querySelector('main')!.append('又一棵老柿树，也有三百来岁。');
      await vi.advanceTimersByTimeAsync(5_000);
      expect(reader.current.passages).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a page that was read before', () => {
  it('is recognised by what was recognised then', async () => {
    const recognise = vi.fn(findTrees);
    const reader = readerWith(recognise);
    await reader.read();
    document.querySelector('p')!.prepend('今天，');
    await reader.read();
    const [[first], [, before]] = recognise.mock.calls as [[string], [string, KnownText]];
    expect(before.text).toBe(first);
    expect(before.passages).toHaveLength(2);
  });

  it('has the same passages, which need not be painted anew, where they stand as they stood', async () => {
    const reader = readerWith(findTrees);
    await reader.read();
    document.querySelector('main')!.append('又一棵老柿树，也有三百来岁。');
    await reader.read();
    const [one, other] = readings.map(({ passages }) => passages);
    expect(other).toHaveLength(3);
    expect([other![0], other![1]]).toEqual([one![0], one![1]]);
    expect(other![0]).toBe(one![0]);
    expect(other!.map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it('has one anew whose nodes are others, with the number that it had', async () => {
    const reader = readerWith(findTrees);
    await reader.read();
    document.querySelector('p')!.replaceWith(document.querySelector('p')!.cloneNode(true));
    await reader.read();
    const [one, other] = readings.map(({ passages }) => passages);
    expect(other![0]).not.toBe(one![0]);
    expect(other![1]).toBe(one![1]);
    expect(other!.map(({ id }) => id)).toEqual([0, 1]);
  });

  it('is told apart from one in which nothing new was found', async () => {
    const news: boolean[] = [];
    const reader = new PageReader(document, findTrees, (_, isNew) => news.push(isNew), lifetime.signal);
    await reader.read();
    document.querySelector('main')!.append('今天天晴，街上的人比昨天还要多一些。');
    await reader.read();
    document.querySelector('main')!.append('又一棵老柿树，也有三百来岁。');
    await reader.read();
    expect(news).toEqual([true, false, true]);
  });
});
