import { foldCase } from '../../text/fold-case';

// A noncharacter keeps a search from matching across two fields.
const separator = '\u{ffff}';

/** What the list searches of a task. */
export const searchTextOf = (task: {
  title: string;
  description: string | null;
  tags: string[];
}): string => foldCase([task.title, task.description ?? '', ...task.tags].join(separator));

/** The form in which tags are compared. */
export const tagKeysOf = (tags: string[]): string[] => tags.map(foldCase);
