import type { TaskPriority } from '@todo/contracts';

/** A task that the conversation told of, by its title then; the id when a tool told it. */
export interface KnownTask {
  id: string | null;
  title: string;
  tags?: string[];
}

/** Which of the tasks that were spoken of. Places count from 0, from the end when negative. */
export type Reference =
  | { kind: 'one' }
  | { kind: 'several'; count: number | null }
  | { kind: 'places'; places: number[] }
  | { kind: 'named'; words: string }
  | { kind: 'other' }
  | { kind: 'added' };

/** Which tasks "all my overdue tasks" are; days are inclusive `YYYY-MM-DD` in the person's zone. */
export interface GroupFilter {
  /** Null leaves it to the change: what is open can be completed. */
  status: 'open' | 'done' | 'all' | null;
  isOverdue: boolean;
  due: 'none' | 'any' | null;
  from: string | null;
  to: string | null;
  tags: string[];
  isUntagged: boolean;
  priorities: TaskPriority[];
  /** Words that the title has. */
  words: string | null;
}

/** Tasks that are named by what they have in common. */
export interface TaskGroup {
  filter: GroupFilter;
  /** "Everything except milk" */
  except: string | null;
  /** "The overdue task": there must be only one. */
  isOne: boolean;
}

/** How the person named one task or more. */
export type Target =
  /** By words of the title; a guess counts only if it is the whole title. */
  | { text: string; isQuoted?: true; isGuess?: true }
  | { text: string; group: TaskGroup }
  | { text: string; reference: Reference }
  /** Tasks of earlier turns. */
  | { known: KnownTask[] }
  /** Tasks among which the person has to choose, and what was said about them last. */
  | { unclear: KnownTask[]; said: string | null };

/** The same words, which count only if they are a whole title. */
export const asGuess = (target: Target): Target =>
  'text' in target && !('group' in target) && !('reference' in target)
    ? { ...target, isGuess: true }
    : target;
