/** The verbs with which a change begins, as a part of a pattern. */
export const commandVerb =
  'complete|finish|mark|tick|check\\s+off|cross\\s+off|delete|remove|get\\s+rid\\s+of|rename|call\\s+it|move|reschedule|postpone|push|snooze|delay|defer|reopen|restore|tag|untag|make|set|change|add\\s+(?:an?\\s+)?(?:note|tag|label)|add\\s+#\\S+\\s+to|prioriti[sz]e|deprioriti[sz]e|bump|repeat|stop\\s+repeating|bring\\s+back|clear|unschedule';

/** More verbs for what is done to a task, where one can only follow. */
export const anotherVerb =
  'erase|trash|bin|drop|scrap|discard|ditch|close|put\\s+off|cancel|check|cross|uncheck|untick|take';

/** Single words that a slip of the finger may have been meant as. */
export const commandWords = [
  'complete',
  'finish',
  'mark',
  'tick',
  'check',
  'delete',
  'remove',
  'rename',
  'move',
  'reschedule',
  'postpone',
  'snooze',
  'delay',
  'reopen',
  'restore',
  'untag',
  'change',
  'clear',
  'prioritise',
  'prioritize',
  'undo',
  'revert',
];

/** Words at the end of a command that a slip of the finger may have been meant as. */
export const stateWords = [
  'done',
  'complete',
  'completed',
  'finished',
  'urgent',
  'important',
  'priority',
  'weekly',
  'daily',
  'monthly',
];

/** How a sentence begins that orders a change, and asks nothing. */
export const commandStart = new RegExp(
  `^(?:${commandVerb}|add|set|raise|lower|increase|decrease|reduce|erase|empty|attach|append|replace)\\b`,
  'i',
);
