import { expect, it, vi } from 'vitest';
import { noteOf } from '../../../core/notes/note-of.ts';
import { failure, success } from '../../../core/result.ts';
import { askNotes } from '../../../platform/messaging/ask-notes.ts';
import { idsOf, smallRecord } from '../../core/notes/small-notes.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage } = fakeBrowser.runtime;
const record = smallRecord({ type: 'case', tags: ['养老'] });
const shown = { note: noteOf(record)!, seen: idsOf(record) };

it('a note is asked for by its id and arrives as it is', async () => {
  sendMessage.mockResolvedValue(success(shown));
  expect(await askNotes('read-note', { id: record.id })).toEqual(success(shown));
  expect(sendMessage).toHaveBeenCalledWith({ type: 'read-note', id: record.id });
});

it('what is no note is not taken for one', async () => {
  sendMessage.mockResolvedValue(success({ ...shown, note: { ...shown.note, colour: 'octarine' } }));
  expect(await askNotes('read-note', { id: record.id })).toEqual(failure('bad-answer', 'read-note'));
});
