/** What several tasks are called. */
export const groupNoun = '(?:tasks|to-?dos|to\\s+dos|items|reminders|things|ones|stuff|list)';

/** How words begin that mean each task of a kind. */
export const groupQuantifier =
  /^(?:(?:absolutely\s+)?(?:all|everything|every|each|any|anything|whatever)\b|(?:my|the)\s+(?:whole|entire)\s+list\b)/i;

/** "The overdue task": one of which there may be several. */
export const oneOfGroup = /^(?:the|my|that)\s+(?:\S+\s+)+(?:task|one|to-?do|item|thing|reminder)$/i;

/** A state alone, as in "clear completed". */
export const loneState =
  /^(?:(?:my|the|what(?:['’]s|\s+is))\s+)?(?:completed|done|finished|overdue)$/i;

/** "Everything except milk" */
export const exceptPattern =
  /[,\s]+(?:except(?:\s+for)?|but(?:\s+not)?|apart\s+from|other\s+than|besides|excluding)\s+(?<except>.+)$/i;

const date = '(?:(?:due\\s+)?dates?|deadlines?|due)';

export const statePatterns = {
  open: /(?<![-\w])(?:open|undone|uncompleted|incomplete|unfinished|pending|remaining|outstanding|not\s+(?:yet\s+)?(?:done|finished|completed))(?![-\w])/i,
  done: /(?<![-\w])(?:done|completed?|finished|(?:checked|ticked)\s+off)(?![-\w])/i,
  overdue: /(?<![-\w])(?:overdue|past\s+due|late)(?![-\w])/i,
  untagged:
    /(?<![-\w])(?:untagged|without\s+(?:any\s+|a\s+)?tags?|(?:with|that\s+have)\s+no\s+tags?)(?![-\w])/i,
  undated: new RegExp(
    `(?<![-\\w])(?:undated|unscheduled|without\\s+(?:a\\s+|any\\s+)?${date}|(?:with|that\\s+have)\\s+no\\s+${date})(?![-\\w])`,
    'i',
  ),
  dated: new RegExp(`(?<![-\\w])(?:dated|(?:with|that\\s+have)\\s+an?\\s+${date})(?![-\\w])`, 'i'),
};

/** Words that the titles must have. */
export const titlePatterns = [
  /\b(?:with|that\s+have)\s+(?<words>.+?)\s+in\s+(?:the|their|its)\s+(?:titles?|names?)$/i,
  /\b(?:about|containing|mentioning|(?:that|which)\s+(?:mention|contain)s?|with\s+the\s+words?)\s+(?<words>.+)$/i,
];

/** Words that say nothing more once the rest is understood. */
export const groupLexicon = new Set(
  (
    'all everything every each any anything whatever absolutely of my the these those our tasks task todos todo to-dos to-do dos do to ' +
    "items item reminders reminder things thing ones one stuff list whole entire that which what's that's are is was were due i i've " +
    'have has got with for on in from at by still currently scheduled planned there and it marked set as me priority tag tagged be'
  ).split(' '),
);

/** States that a slip of the finger may have changed. */
export const stateWords = [
  'completed',
  'finished',
  'overdue',
  'unfinished',
  'pending',
  'remaining',
  'urgent',
  'important',
  'untagged',
  'undated',
];
