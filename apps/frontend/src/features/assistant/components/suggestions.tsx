import { ThreadPrimitive } from '@assistant-ui/react';
import { Button } from '@/components/ui/button';

const prompts = [
  'Add buy milk tomorrow at 5pm',
  'What do I have to do?',
  'Mark buy milk as done',
] as const;

/** Shown while nothing was said: what one can say. */
export const Suggestions = () => (
  <div className="mt-auto grid animate-appear gap-3 pb-2">
    <p className="max-w-sm font-display text-xl font-semibold text-balance">
      Say what is on your mind. <span className="marked">It ends up on the list.</span>
    </p>
    <p className="max-w-sm text-sm text-muted">
      Ask it to add, change, complete or find tasks. Before it deletes anything it asks you.
    </p>
    <ul aria-label="Suggestions" className="mt-1 grid justify-items-start gap-2">
      {prompts.map((prompt) => (
        <li key={prompt}>
          <ThreadPrimitive.Suggestion prompt={prompt} send asChild>
            <Button variant="soft" className="said-there font-medium">
              {prompt}
            </Button>
          </ThreadPrimitive.Suggestion>
        </li>
      ))}
    </ul>
  </div>
);
