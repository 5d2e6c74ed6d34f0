import { render } from 'preact';
import { Notice } from '../../components/margin/notice.tsx';
import type { Translate } from '../../components/translate.ts';
import type { Outcome } from '../../core/notes/marking-outcome.ts';

/** How long it stands, milliseconds: long enough to be read and to get to its button. */
const STANDS = 10_000;

interface Around {
  /** Where it is rendered. */
  mount(): HTMLElement;
  /** Takes a note back; answers whether that went well. */
  undo(note: string): Promise<boolean>;
  /** It has come or gone. */
  changed(): void;
}

/** What came of marking a selection, for a while, with the way back. */
export class NoticeView {
  private said: { readonly words: string; readonly note: string | undefined } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly around: Around;
  private readonly t: Translate;

  constructor(around: Around, t: Translate) {
    this.around = around;
    this.t = t;
  }

  get isThere(): boolean {
    return this.said !== undefined;
  }

  say(outcome: Outcome, note: string | undefined): void {
    const { t } = this;
    this.said = { words: t(`outcome-${outcome}`), note };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.take(), STANDS);
    this.draw();
    this.around.changed();
  }

  /** Takes it away. */
  take(): void {
    clearTimeout(this.timer);
    if (!this.said) return;
    render(null, this.around.mount());
    this.said = undefined;
    this.around.changed();
  }

  private draw(): void {
    const { words, note } = this.said!;
    const onUndo = note === undefined ? undefined : () => void this.undo(note);
    render(<Notice words={words} onUndo={onUndo} t={this.t} />, this.around.mount());
  }

  private async undo(note: string): Promise<void> {
    const isUndone = await this.around.undo(note);
    if (this.said?.note === note) this.say(isUndone ? 'undone' : 'not-undone', undefined);
  }
}
