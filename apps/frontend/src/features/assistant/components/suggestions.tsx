'use client';

import { ThreadPrimitive } from '@assistant-ui/react';
import { Button } from '@/components/ui/button';
import { isOver, textOf, type ThreadItem } from '../model/thread-item';
import { useAssistant } from './thread-context';

const shownAfterAnswer = 2;

/** Shown while nothing was said: what one can say. */
export const Welcome = () => (
  <div className="mt-auto grid animate-appear gap-3 pb-2">
    <p className="max-w-sm font-display text-xl font-semibold text-balance">
      Say what is on your mind. <span className="marked">It ends up on the list.</span>
    </p>
    <p className="max-w-sm text-sm text-muted">
      Ask it to add, change, complete or find tasks. Before it deletes anything it asks you, and
      whatever it did can be undone.
    </p>
    <Suggestions suggestions={useAssistant().suggestions} />
  </div>
);

/** What one could say next, once an answer is there. */
export const NextSuggestions = ({ items }: { items: readonly ThreadItem[] }) => {
  const { suggestions } = useAssistant();
  const last = items.at(-1);
  if (last === undefined || last.state === 'failed' || !isOver(last)) return null;
  // A question of the assistant waits for its answer, not for something else.
  if (textOf(last).includes('?')) return null;
  const said = new Set(items.map((item) => textOf(item).toLowerCase()));
  const fresh = suggestions.filter((text) => !said.has(text.toLowerCase()));
  return <Suggestions suggestions={fresh.slice(0, shownAfterAnswer)} />;
};

const Suggestions = ({ suggestions }: { suggestions: readonly string[] }) =>
  suggestions.length > 0 && (
    <ul aria-label="Suggestions" className="mt-1 flex flex-wrap gap-2">
      {suggestions.map((prompt) => (
        <li key={prompt} className="max-w-full">
          <ThreadPrimitive.Suggestion prompt={prompt} send asChild>
            <Button
              size="sm"
              variant="soft"
              className="said-there max-w-full justify-start py-2 text-left font-medium text-wrap"
            >
              {prompt}
            </Button>
          </ThreadPrimitive.Suggestion>
        </li>
      ))}
    </ul>
  );
