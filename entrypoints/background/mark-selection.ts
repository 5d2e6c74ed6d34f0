import { type Outcome, outcomeOfFailure } from '../../core/notes/marking-outcome.ts';
import type { Result } from '../../core/result.ts';
import type { SelectedAt } from '../../platform/context-menu.ts';
import type { askSelection } from '../../platform/messaging/selection-protocol.ts';
import type { Marking } from './marking.ts';

interface Surroundings {
  readonly marking: Pick<Marking, 'make'>;
  readonly ask: typeof askSelection;
  /** Brings the reader's script into a page that has not got it: the choice in the menu lets us in. */
  activate(tab: number): Promise<Result<null>>;
  mintId(): string;
  /** Opens the panel, while the browser remembers the choice. */
  openPanel(window: number): Promise<void>;
  /** Has the panel show a note. */
  show(note: string, tab: number): Promise<void>;
}

/** Makes a note on what is selected in a page and says there what came of it; with `isToBeOpened` it is shown to be written on. */
export type MarkSelection = (at: Omit<SelectedAt, 'text'>, isToBeOpened: boolean) => Promise<Outcome>;

export function createMarkSelection(around: Surroundings): MarkSelection {
  const { marking, ask, activate, mintId, openPanel, show } = around;
  return async (at, isToBeOpened) => {
    const { tab, frame, window } = at;
    if (tab === undefined) return 'nothing-selected';
    if (isToBeOpened && window !== undefined) void openPanel(window).catch(() => undefined);
    const take = () => ask(tab, frame, 'selected-stretch', {});
    let taken = await take();
    if (!taken.ok && taken.error.code === 'unreachable' && (await activate(tab)).ok) taken = await take();
    const note = mintId();
    const made = taken.ok ? await marking.make(taken.value, note, at) : taken;
    const outcome = made.ok ? 'marked' : outcomeOfFailure(made.error.code);
    await ask(tab, frame, 'say-outcome', { outcome, ...(made.ok && { note }) });
    if (made.ok && isToBeOpened) await show(note, tab);
    return outcome;
  };
}
