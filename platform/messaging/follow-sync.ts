import { latestOf } from '../../core/latest.ts';
import { askSync } from './ask-sync.ts';
import { onNotesChanged } from './notes-changed.ts';
import { onSyncChanged } from './sync-changed.ts';
import type { SyncState } from './sync-protocol.ts';

/**
 * Tells how it stands with the sync, now and whenever that changes, until the signal aborts; `failed` where it cannot be had. What
 * is returned looks once more.
 */
export function followSync(told: (state: SyncState | 'failed') => void, signal: AbortSignal): () => void {
  const look = async () => {
    const answer = await askSync('sync-state', {});
    return answer.ok ? answer.value : 'failed';
  };
  const refresh = latestOf(look, state => {
    if (!signal.aborted) told(state);
  });
  onSyncChanged(refresh, signal);
  // A note that was written waits to be sent.
  onNotesChanged(refresh, signal);
  refresh();
  return refresh;
}

/** Says that the reader has come to this view, now and whenever they come back: notes of other browsers may be waiting. */
export function followFocus(view: Window, signal: AbortSignal): void {
  const come = () => void askSync('view-focused', {});
  view.addEventListener('focus', come, { signal });
  come();
}
