import { useId, useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import { tagOf } from './note-draft.ts';

interface Props {
  readonly tags: readonly string[];
  /** All tags that the reader's notes have, offered while one is typed. */
  readonly known: readonly string[];
  readonly isDisabled: boolean;
  readonly onTags: (tags: readonly string[]) => void;
  readonly t: Translate;
}

/** The tags of a note: each can be taken away; Enter or a comma ends one that is typed, as leaving the field does. */
export function TagField({ tags, known, isDisabled, onTags, t }: Props) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = (words: string) => {
    const tag = tagOf(words);
    setTyped('');
    if (tag !== undefined && !tags.includes(tag)) onTags([...tags, tag]);
  };
  return (
    <div class="tags">
      {tags.map(tag => (
        <button
          key={tag}
          type="button"
          class="chip"
          disabled={isDisabled}
          aria-label={t('remove-tag', { tag })}
          onClick={() => onTags(tags.filter(one => one !== tag))}
        >
          #{tag} <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        name="note-tag"
        list={list}
        value={typed}
        disabled={isDisabled}
        aria-label={t('add-tag')}
        placeholder={t('add-tag')}
        onInput={event => {
          const { value } = event.currentTarget;
          if (/[,，、]$/u.test(value)) add(value.slice(0, -1));
          else setTyped(value);
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add(typed);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={list}>
        {known
          .filter(tag => !tags.includes(tag))
          .map(tag => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
