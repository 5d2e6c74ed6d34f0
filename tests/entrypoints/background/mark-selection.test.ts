import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { createMarkSelection } from '../../../entrypoints/background/mark-selection.ts';

const STRETCH = { text: '甲乙丙', start: 1, end: 2, title: '一则新闻' };
const AT = { text: '乙', tab: 7, frame: 3, window: 2, url: 'https://a.example/', isPrivate: false };
const done: string[] = [];
const ask = vi.fn();
const make = vi.fn();
const activate = vi.fn();
const show = vi.fn();

const mark = createMarkSelection({
  ...{ marking: { make }, ask, activate, mintId: () => 'anote' },
  openPanel: async () => void done.push('panel'),
  show: async (...of) => void show(...of),
});

beforeEach(() => {
  vi.resetAllMocks();
  done.splice(0);
  ask.mockImplementation(async (...[, , type]: string[]) => {
    done.push(type!);
    return success(type === 'selected-stretch' ? STRETCH : null);
  });
  make.mockImplementation(async () => success(null));
});

describe('marking a selection', () => {
  it('makes a note of it and says so in its frame', async () => {
    expect(await mark(AT, false)).toBe('marked');
    expect(make.mock.calls).toEqual([[STRETCH, 'anote', AT]]);
    expect(ask.mock.lastCall).toEqual([7, 3, 'say-outcome', { outcome: 'marked', note: 'anote' }]);
    expect(show).not.toHaveBeenCalled();
  });

  it('opens the panel before anything is waited for where the note shall be written on, and shows it there', async () => {
    const marking = mark(AT, true);
    expect(done).toEqual(['panel', 'selected-stretch']);
    await marking;
    expect(show.mock.calls).toEqual([['anote', 7]]);
  });

  it('says calmly why there is no note', async () => {
    ask.mockResolvedValueOnce(failure('not-in-article'));
    expect(await mark(AT, true)).toBe('not-in-article');
    expect(ask.mock.lastCall).toEqual([7, 3, 'say-outcome', { outcome: 'not-in-article' }]);
    make.mockResolvedValue(failure('storage-full'));
    expect(await mark(AT, true)).toBe('not-marked');
    expect(show).not.toHaveBeenCalled();
  });

  it('brings the reader’s script where it is not, once', async () => {
    ask.mockResolvedValueOnce(failure('unreachable'));
    activate.mockResolvedValue(success(null));
    expect(await mark(AT, false)).toBe('marked');
    ask.mockResolvedValue(failure('unreachable'));
    expect(await mark(AT, false)).toBe('not-marked');
    expect(activate.mock.calls).toEqual([[7], [7]]);
  });
});
