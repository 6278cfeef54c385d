import { useId, useState } from 'preact/hooks';
import { t } from '../words';
import { Cross } from './Cross';
import { BETWEEN_TAGS, suggestTags, withTag } from './tags';

export interface TagInputProps {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  /** On every input: what is being typed counts as a tag already, so that it is kept when the window closes. */
  onTags(tags: readonly string[]): void;
}

const SUGGESTIONS = 5;

/** Tags as chips, and a field that completes from tags in use (WAI-ARIA combobox: arrows choose, Enter or comma adds). */
export function TagInput({ tags, known, onTags }: TagInputProps) {
  const id = useId();
  // The tags that are chips. `tags` may hold one more: what is being typed.
  const [chips, setChips] = useState(tags);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const suggestions = suggestTags({ typed, tags: chips, known, limit: SUGGESTIONS });

  const type = (text: string) => {
    // Pasted: the comma key never gets here.
    if (BETWEEN_TAGS.test(text)) {
      change(text.split(BETWEEN_TAGS).reduce(withTag, chips));
      return;
    }
    setTyped(text);
    setActive(-1);
    onTags(withTag(chips, text));
  };
  const change = (next: readonly string[]) => {
    setChips(next);
    setTyped('');
    setActive(-1);
    onTags(next);
  };
  const add = (tag: string) => change(withTag(chips, tag));
  const remove = (tag: string) => change(chips.filter((chip) => chip !== tag));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && suggestions.length > 0) setActive((active + 1) % suggestions.length);
    else if (event.key === 'ArrowUp' && suggestions.length > 0)
      setActive(active <= 0 ? suggestions.length - 1 : active - 1);
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',')
      add(suggestions[active] ?? typed);
    else if (event.key === 'Backspace' && typed === '' && chips.length > 0) remove(chips[chips.length - 1]);
    else if (event.key === 'Escape' && suggestions.length > 0) type('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-input">
      {chips.map((tag) => (
        <span class="tag" data-part="tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="tag-remove"
            aria-label={t('note.removeTag', { tag })}
            onClick={() => remove(tag)}
          >
            <Cross />
          </button>
        </span>
      ))}
      <span class="tag-field">
        <input
          type="text"
          data-part="tag-field"
          role="combobox"
          aria-label={t('note.addTag')}
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          placeholder={t('note.addTag')}
          autocomplete="off"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => typed !== '' && add(typed)}
        />
        <div
          class="suggestions"
          role="listbox"
          id={`${id}-list`}
          aria-label={t('note.suggestions')}
          hidden={suggestions.length === 0}
        >
          {suggestions.map((tag, index) => (
            <div
              key={tag}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              data-part="tag-suggestion"
              // Before the blur, which would add what was typed so far.
              onMouseDown={(event) => {
                event.preventDefault();
                add(tag);
              }}
            >
              <bdi>{tag}</bdi>
            </div>
          ))}
        </div>
      </span>
    </div>
  );
}
