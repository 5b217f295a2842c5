/** "task" and its kin. */
export const taskNoun = '(?:tasks?|to-?dos?|to\\s+dos?|reminders?|items?)';

/** "my todo list" and its kin. */
export const listNoun = '(?:to-?do\\s+list|to\\s+do\\s+list|task\\s+list|list|tasks|to-?dos)';

/** Words for more tasks than one. */
export const severalPattern = new RegExp(
  `^(?:everything|all|both|them|these|those|all\\s+of\\s+(?:them|it|these|those)|` +
    `(?:all|every|each|both)\\b.*\\b(?:${taskNoun}|ones?|of\\s+them)|(?:all|both)(?:\\s+(?:of\\s+)?(?:my|the))?\\s+\\w+|` +
    `(?:my|the|these|those)\\s+(?:\\w+\\s+)?(?:tasks|to-?dos|items|reminders|list))$`,
  'i',
);

/** Words that point at a task without naming it. */
export const pronounPattern =
  /^(?:it|that|this|him|her|(?:that|this|the\s+(?:last|same|first|second|third|other|next|previous))(?:\s+(?:one|task|todo|to-?do))?|one|(?:a|an|the|my|some|any)\s+(?:task|to-?do|item|one|reminder)|\d+|something|anything|nothing)$/i;
