import { useState } from 'preact/hooks';
import { mergeTexts } from '../../core/notes/merge-texts.ts';
import type { NoteText } from '../../core/notes/note.ts';
import type { Translate } from '../translate.ts';
import { LightText } from './light-text.tsx';
import { Moment } from './moment.tsx';

interface Props {
  /** Two or more, newest first. */
  readonly texts: readonly NoteText[];
  /** The one text that shall stand from now on. */
  readonly onKeep: (text: string) => void;
  readonly isDisabled: boolean;
  readonly t: Translate;
}

/** Texts that were written in two places, side by side, until the reader says which shall stand. Of more than two, two at a time. */
export function Conflict({ texts, onKeep, isDisabled, t }: Props) {
  const [merged, setMerged] = useState<string>();
  const [left, right] = texts;
  if (!left || !right) return null;
  return (
    <fieldset class="conflict">
      <legend>{t('conflict')}</legend>
      {merged === undefined ? (
        <div class="sides">
          <Side name={t('written-left')} text={left} t={t} />
          <Side name={t('written-right')} text={right} t={t} />
        </div>
      ) : (
        <textarea
          name="merged-text"
          rows={6}
          value={merged}
          aria-label={t('merged-text')}
          onInput={event => setMerged(event.currentTarget.value)}
        />
      )}
      {texts.length > 2 && <p class="quiet">{t('conflict-more', { count: texts.length })}</p>}
      <p class="doings">
        {merged === undefined ? (
          <>
            <Doing action="keep-left" isDisabled={isDisabled} onDo={() => onKeep(left.value)}>
              {t('keep-left')}
            </Doing>
            <Doing action="keep-right" isDisabled={isDisabled} onDo={() => onKeep(right.value)}>
              {t('keep-right')}
            </Doing>
            <Doing
              action="merge"
              isDisabled={isDisabled}
              onDo={() => setMerged(texts.map(({ value }) => value).reduce(mergeTexts))}
            >
              {t('merge')}
            </Doing>
          </>
        ) : (
          <>
            <Doing action="keep-merged" isDisabled={isDisabled} onDo={() => onKeep(merged)}>
              {t('keep-merged')}
            </Doing>
            <Doing action="cancel-merge" isDisabled={false} onDo={() => setMerged(undefined)}>
              {t('cancel')}
            </Doing>
          </>
        )}
      </p>
    </fieldset>
  );
}

interface SideProps {
  readonly name: string;
  readonly text: NoteText;
  readonly t: Translate;
}

function Side({ name, text, t }: SideProps) {
  return (
    <section class="side">
      <p class="quiet">
        {name} · <Moment time={text.time} />
      </p>
      {text.value.trim() === '' ? <p class="quiet">{t('no-text')}</p> : <LightText text={text.value} />}
    </section>
  );
}

interface DoingProps {
  readonly action: string;
  readonly isDisabled: boolean;
  readonly onDo: () => void;
  readonly children: string;
}

function Doing({ action, isDisabled, onDo, children }: DoingProps) {
  return (
    <button type="button" class="link" data-action={action} disabled={isDisabled} onClick={onDo}>
      {children}
    </button>
  );
}
