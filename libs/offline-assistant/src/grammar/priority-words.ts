import type { TaskPriority } from '@todo/contracts';

/** What people call the priorities. */
export const priorityWords: Record<string, TaskPriority> = {
  urgent: 'urgent',
  critical: 'urgent',
  top: 'urgent',
  highest: 'urgent',
  high: 'high',
  important: 'high',
  medium: 'medium',
  normal: 'medium',
  low: 'low',
  lowest: 'low',
  no: 'none',
  none: 'none',
  p1: 'urgent',
  p2: 'high',
  p3: 'medium',
  p4: 'low',
};

/** Words that need "priority" beside them, since they are ordinary words of a title. */
export const rankPattern = 'urgent|critical|top|highest|high|medium|normal|low|lowest|no';

/** Words that mean a priority on their own at the end of a new task. */
export const trailingPattern = 'urgent|important|p[1-4]';

/** What may stand after "set the priority of … to". */
export const levelPattern = Object.keys(priorityWords).join('|');

export const priorityOf = (word: string): TaskPriority | undefined =>
  Object.hasOwn(priorityWords, word.toLowerCase()) ? priorityWords[word.toLowerCase()] : undefined;
