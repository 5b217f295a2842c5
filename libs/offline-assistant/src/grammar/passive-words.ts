/** What is asked to be done to a task, as a command. */
export const participles: Record<string, string> = {
  changed: 'change',
  completed: 'complete',
  deleted: 'delete',
  marked: 'mark',
  moved: 'move',
  postponed: 'postpone',
  pushed: 'push',
  removed: 'remove',
  renamed: 'rename',
  reopened: 'reopen',
  rescheduled: 'reschedule',
  restored: 'restore',
  set: 'set',
  snoozed: 'snooze',
  tagged: 'tag',
};

const verb = `(?<verb>${Object.keys(participles).join('|')})`;
const courtesy = '(?:(?:please|possibly|maybe|perhaps)\\s+)*';

/** "Could milk be marked as done", "I'd like milk marked as done". */
export const passiveRequests: readonly RegExp[] = [
  `could\\s+(?<words>.+?)\\s+${courtesy}be\\s+${courtesy}${verb}(?<rest>\\s.*|)`,
  `i(?:['’]d|\\s+would)\\s+(?:really\\s+)?(?:like|love)\\s+(?:to\\s+have\\s+)?(?<words>.+?)\\s+(?:to\\s+be\\s+)?${verb}(?<rest>\\s.*|)`,
  `i\\s+(?:want|need)\\s+(?:to\\s+have\\s+)?(?<words>.+?)\\s+(?:to\\s+be\\s+)?${verb}(?<rest>\\s.*|)`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));
