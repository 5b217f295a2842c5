/**
 * Folds text for comparison without regard to case. It happens here rather than in SQL because
 * `lower` there depends on the locale of the database. The final sigma is a form of sigma.
 */
export const foldCase = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ');

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
