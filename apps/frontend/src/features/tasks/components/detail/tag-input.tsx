'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { controlStyles } from '@/components/ui/control-styles';

const maxTagLength = 50;
const maxShown = 8;

export interface TagInputProps {
  suggestions: readonly string[];
  onAdd: (tag: string) => void;
  /** Backspace in the empty input. */
  onRemoveLast: () => void;
}

/** Takes a new tag or one of those that there are; arrows choose, Enter or a comma adds. */
export const TagInput = ({ suggestions, onAdd, onRemoveLast }: TagInputProps) => {
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = text.trim().toLowerCase();
  const shown = suggestions.filter((tag) => tag.toLowerCase().includes(wanted)).slice(0, maxShown);
  const isListShown = isOpen && shown.length > 0;

  const add = (tag: string): void => {
    setText('');
    setActive(-1);
    if (tag.trim() !== '') onAdd(tag.trim());
  };
  const move = (step: number): void => {
    setIsOpen(true);
    // Beside the suggestions there is what was typed, at -1.
    const count = shown.length + 1;
    setActive((current) => ((current + 1 + step + count) % count) - 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' || key === ',') {
      event.preventDefault();
      add((isListShown ? shown[active] : undefined) ?? text);
    } else if (key === 'Escape' && (isListShown || text !== '')) {
      event.preventDefault();
      setIsOpen(false);
      setText('');
    } else if (key === 'Backspace' && text === '') {
      onRemoveLast();
    }
  };

  return (
    <div className="relative">
      <input
        role="combobox"
        data-takes-escape={isListShown || text !== '' ? true : undefined}
        aria-label="Add a tag"
        aria-expanded={isListShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder="Add a tag"
        value={text}
        maxLength={maxTagLength}
        onFocus={() => setIsOpen(true)}
        onBlur={() => {
          setIsOpen(false);
          add(text);
        }}
        onChange={(event) => {
          setText(event.target.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        className={`${controlStyles} w-full`}
      />
      {isListShown && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label="Tags in use"
          className="absolute inset-x-0 top-full z-40 mt-1 animate-appear rounded-md border border-line bg-surface p-1 shadow-raised"
        >
          {shown.map((tag, index) => (
            <li
              key={tag}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the input loses the focus, which would add what was typed so far.
              onPointerDown={(event) => {
                event.preventDefault();
                add(tag);
              }}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center truncate rounded-sm px-2.5 text-sm hover:bg-tint lg:min-h-9',
                index === active && 'bg-tint',
              )}
            >
              {tag}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
