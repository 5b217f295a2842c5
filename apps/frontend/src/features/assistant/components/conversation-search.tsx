import { Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';

const maxLength = 200;

export interface ConversationSearchProps {
  value: string;
  onChange: (value: string) => void;
  /** The person is through with the list. */
  onDone: () => void;
}

/** Searches titles and what was said; it has the focus once the list is there. */
export const ConversationSearch = ({ value, onChange, onDone }: ConversationSearchProps) => {
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.focus(), []);
  return (
    <div className="flex items-center rounded-md border border-transparent bg-sunken pl-3 transition-colors focus-within:border-brand focus-within:bg-surface">
      <Search aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <input
        ref={inputRef}
        role="searchbox"
        aria-label="Search conversations"
        placeholder="Search"
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          if (value === '') onDone();
          else onChange('');
        }}
        className="min-h-10 min-w-0 grow rounded-md bg-transparent px-2 text-sm outline-none"
      />
      {value !== '' && (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={() => {
            onChange('');
            inputRef.current?.focus();
          }}
          className="grid size-10 place-items-center rounded-md text-muted hover:text-ink"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      )}
    </div>
  );
};
