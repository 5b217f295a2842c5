'use client';

import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

const settleMs = 200;
const maxLength = 500;

export interface SearchBoxProps {
  inputRef: RefObject<HTMLInputElement | null>;
  value: string;
  onChange: (value: string) => void;
  /** The person is through with it: the first of the found tasks is next. */
  onDone: () => void;
}

/** Searches while it is typed in, once the fingers rest. */
export const SearchBox = ({ inputRef, value, onChange, onDone }: SearchBoxProps) => {
  const [text, setText] = useState(value);
  // What was told and hasn't come back by the address yet.
  const [told, setTold] = useState<readonly string[]>([]);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (value !== known) {
    setKnown(value);
    setTold(told.slice(told.indexOf(value) + 1));
    // The address changed otherwise, by a link or by going back.
    if (!told.includes(value)) setText(value);
  }

  const tell = (next: string): void => {
    clearTimeout(timer.current);
    const wanted = next.trim();
    if (wanted !== known || told.length > 0) setTold([...told, wanted]);
    onChange(wanted);
  };
  const onText = (next: string): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(next), settleMs);
  };
  const clear = (): void => {
    setText('');
    tell('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      // The row that gets the focus now would take the key as a press of its own.
      event.preventDefault();
      tell(text);
      onDone();
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (text === '') onDone();
    else clear();
  };

  return (
    <div className="flex min-w-32 grow basis-0 items-center rounded-md border border-transparent bg-sunken pl-3 transition-colors focus-within:border-brand focus-within:bg-surface">
      <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <input
        ref={inputRef}
        role="searchbox"
        aria-label="Search tasks"
        aria-keyshortcuts="/"
        placeholder="Search"
        value={text}
        maxLength={maxLength}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-10 min-w-0 grow rounded-md bg-transparent px-2 text-sm outline-none lg:min-h-8.5"
      />
      {text === '' ? (
        <kbd className="mr-2.5 rounded-sm border border-line px-1.5 font-sans text-xs text-muted max-lg:hidden">
          /
        </kbd>
      ) : (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={() => {
            clear();
            inputRef.current?.focus();
          }}
          className="grid size-10 place-items-center rounded-md text-muted hover:text-ink lg:size-8.5"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
    </div>
  );
};
