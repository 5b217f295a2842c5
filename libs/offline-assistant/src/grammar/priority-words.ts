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
  asap: 'urgent',
  'as soon as possible': 'urgent',
  urgently: 'urgent',
  hi: 'high',
  med: 'medium',
  lo: 'low',
  'no rush': 'low',
  'no hurry': 'low',
  'not urgent': 'low',
  'not important': 'low',
};

/** Words that need "priority" beside them, since they are ordinary words of a title. */
export const rankPattern = 'urgent|critical|top|highest|high|medium|normal|low|lowest|no';

/** What may stand behind an exclamation mark: "!high". */
export const shortRankPattern = `${rankPattern}|none|hi|med|lo|asap|important|p?[1-4]`;

/** Words that mean a priority on their own at the end of a new task. */
export const trailingPattern =
  'not\\s+(?:that\\s+)?(?:urgent|important)|urgent|important|critical|asap|as\\s+soon\\s+as\\s+possible|urgently|no\\s+(?:rush|hurry)|p[1-4]';

/** What may stand after "set the priority of … to". */
export const levelPattern =
  'urgent|critical|top|highest|high|important|medium|normal|low|lowest|no|none|p1|p2|p3|p4';

export const priorityOf = (word: string): TaskPriority | undefined => {
  const words = word
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^not that /, 'not ');
  return Object.hasOwn(priorityWords, words) ? priorityWords[words] : undefined;
};
