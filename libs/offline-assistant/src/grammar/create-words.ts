import { listNoun, taskNoun } from './task-nouns';

/** Lists of one's own, which stand for a tag. */
const listName =
  '(?:shopping|grocery|groceries|packing|reading|watch|wish|bucket|errands?|chores?|work|home|personal)';

const kind =
  '(?:(?:(?:\\w+[\\s-])?(?:priority|urgent|important)|quick|short|little|daily|weekly|monthly|quarterly|yearly|recurring|repeating)\\s+)*';
const newTask = `(?:an?\\s+|another\\s+|one\\s+more\\s+)?(?:new\\s+)?${kind}${taskNoun}(?!\\s+list)`;
const aTask = `(?:an?|another|one\\s+more)\\s+(?:new\\s+)?${kind}${taskNoun}(?!\\s+list)`;

/** Commands that make a task; `words` is what it says. Tried in this order. */
export const createCommands: readonly RegExp[] = [
  /^(?:add|create|jot\s+down|write\s+down|note\s+down|put\s+down|(?:make|take)\s+(?:a\s+)?note\s+(?:to|of|that)|make\s+a\s+note\b(?=\s*:)|queue\s+up)\b[:,]?\s*(?<words>.*)$/i,
  new RegExp(
    `^(?:make|put|insert|enter|set(?:\\s+up)?|schedule|new|open|start)(?:\\s+me)?\\s+(?<words>${newTask}\\b.*)$`,
    'i',
  ),
  new RegExp(`^(?:give|leave|send|get)\\s+me\\s+(?<words>${aTask}\\b.*)$`, 'i'),
  new RegExp(
    `^(?:put|insert|enter|write|place|get|stick|throw)\\s+(?<listed>.+\\s(?:on|in|onto|to|into)\\s+(?:my|the|our)\\s+(?:${listNoun}|${listName}\\s+list)(?:\\s.*)?)$`,
    'i',
  ),
  new RegExp(`^(?<words>(?:new\\s+)?(?:task|to-?do|to\\s+do|reminder)\\s*:.*)$`, 'i'),
  /^new\s*:\s*(?<words>.+)$/i,
  /^(?:memo|remember|reminder)\s*(?::|[–—-]\s)\s*(?<words>.+)$/i,
  /^reminder\s+(?:to|about|for)\s+(?<words>.+)$/i,
  /^(?:new\s+)?(?:todo|to-do|task)\s+(?!list\b)(?<words>.+)$/i,
  /^(?:remind|nudge|ping)\s+(?:me|us|myself)\b[:,]?\s*(?:that\s+(?:i|we)\s+(?:need\s+to|have\s+to|should|must)\s+|(?:that|about|of|to)\s+)?(?<words>.*)$/i,
  /^be\s+reminded\s+(?:that\s+i\s+(?:need|have)\s+to\s+|(?:that|about|of|to)\s+)(?<words>.+)$/i,
  /^(?:i\s+(?:want|need)\s+to\s+)?remember\s+to\s+(?<words>.+)$/i,
  /^(?:[-*•]\s*)?\[\s?\]\s*(?<words>.+)$/,
];

/** "Note to self: …", which is no question about a note. */
export const selfNotes: readonly RegExp[] = [
  /^(?:note|memo|reminder)\s+to\s+(?:my)?self\s*[:,–—-]?\s+(?:to\s+)?(?<words>.+)$/i,
];

/** The words of commands, which a slip of the finger may have changed. */
export const commandWords = [
  'add',
  'create',
  'remind',
  'remember',
  'forget',
  'schedule',
  'reminder',
  'task',
  'todo',
  'need',
];

const whoMust =
  '(?:i|we)\\s+(?:(?:really|also|still|just|definitely|absolutely|then|totally|probably)\\s+)*';
const oneself = `(?:${whoMust})?`;

/** Sentences in which people say what they have to do. */
export const wishes: readonly RegExp[] = [
  new RegExp(`^(?:i\\s+)?(?:need|want)\\s+(?<words>${aTask}\\b.*)$`, 'i'),
  new RegExp(
    `^(?:${oneself}(?:need\\s+to|have\\s+to|have\\s+got\\s+to|gotta|must)|(?:i|we)['’]ve\\s+(?:really\\s+|still\\s+)?got\\s+to|${whoMust}(?:should|ought\\s+to|had\\s+better|better)|(?:i|we)['’]d\\s+better|i(?:['’]m|\\s+am)\\s+supposed\\s+to)(?:\\s*:\\s*|\\s+|$)(?:(?:remember|not\\s+forget)\\s+to\\s+)?(?<words>.*)$`,
    'i',
  ),
  /^(?:(?:please\s+)?(?:do\s+not|don['’]?t|dont|never|not)|(?:i|we)\s+(?:can['’]?t|cannot|can\s+not|must\s*n?['’]?o?t|should\s*n?['’]?o?t|better\s+not|do\s*n['’]?t\s+want\s+to|do\s+not\s+want\s+to))\s+(?:let\s+me\s+)?forget\s+(?:to\s+|about\s+|that\s+(?:i|we)\s+(?:need|have)\s+to\s+)?(?!(?:it|that|this|them|i|we|what|who|how|why|where|when)\b)(?<words>.+)$/i,
  /^(?:make\s+sure|ensure|see\s+to\s+it)\s+(?:(?:that\s+)?i|to)\s+(?:(?:remember\s+to|do\s*n['’]?t\s+forget\s+to)\s+)?(?<words>.+)$/i,
];

/** What people say they must do without meaning a task. */
export const noTask =
  /^(?:(?:say|admit|mention|confess|agree|disagree|wonder|warn\s+you|ask\s+you|tell\s+you)\b|(?:be|apologi[sz]e|know|see|understand|think|confirm\s+that|go|leave|run|stop|rest|sleep|eat|pee|now)(?:\s+(?:now|soon|first|that|so|you|again|here|home|fine|ok|okay|honest|clear|about\s+it|it)\b.*)?$|have\s+(?:\p{L}+ed|been|gone|done|made|known|seen|said|told|thought|bought|sent)\b|(?:know|see|understand|find\s+out|figure\s+out|check|think\s+about)\s+(?:what|which|how|if|whether|when|where|why|who|my|all|everything|the\s+list)\b|not\b|never\b)/iu;

/** Commands about tasks that are there already. */
export const changeCommand =
  /^(?:delete|remove|complete|mark|rename|re-?open|re-?schedule|postpone|snooze|tag|untag|undo(?=$|\s+(?:it|that|this|them|my|everything|all|the\s+(?:last|previous|change|deletion|completion))\b)|tick|un-?check|check\s+off|cross\s+off|cross\s+out|set|move|change|edit|show|list)\b/i;

/** "To my shopping list" */
export const namedList = new RegExp(
  `\\s+(?:to|on|onto|in|into)\\s+(?:my|the|our)\\s+(?<name>${listName})\\s+list\\b`,
  'i',
);

/** The start of an announced list: "three tasks:", "these to my list:". */
export const announcement =
  /^(?:(?:these|those|the\s+following|some|a\s+few|several|multiple)(?:\s+(?:new|more))?\s*(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)?\s*|(?<number>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+)?(?:(?:new|more|separate|different|urgent|important)\s+)*(?:(?:things|tasks|to-?dos|items|reminders|errands)\b|(?<=(?:these|those|following)\s*))(?:\s+(?:to|on|in)\s+(?:my|the)\s+(?:to-?do\s+|task\s+)?list)?(?<when>\s+[^:,;]{1,40}?)?\s*(?::|\s[-–—]\s)\s*(?<items>.*)$/i;

/** A second command about a task that is there already, in the same breath. */
export const secondCommand =
  /(?:\s*[,;.]\s*(?:(?:and|then|also)\s+)*|\s+(?:and|then)\s+(?:(?:also|then)\s+)*)(?:(?:mark|set|flag|tick)\s+\S.*\s(?:done|completed?|finished|undone|off)|(?:delete|remove|complete|re-?open|rename|postpone|re-?schedule|snooze|untag|undo)\s+\S.*)$/i;

/** Bullets, numbers and boxes before the items of a list. */
export const bullet = /^(?:(?:[-*•–+·]|\(?\d{1,2}[.)]|[a-h]\))\s+)?(?:\[\s?\]\s*)?/;

/** Lines that say more of the task above them. */
export const detailLine =
  /^(?:due(?:\s+date)?|priority|prio|tags?|labels?|notes?|description|details|repeats?|when)\s*:/i;

/** Verbs that are commands of another kind, or small talk: they begin no task without "add". */
export const bareExceptions = new Set(
  (
    'back cancel change check choose clear close compare complete copy cut do edit file fill finish find follow get give ' +
    'go group help let list look make measure move notify open plan process put release remind rename repeat report ' +
    'restore review say search see set share show skip sort speak start stop talk tell test thank try turn undo update wait'
  ).split(' '),
);

/** What asks about the tasks rather than naming one. */
export const aboutTheList =
  /\b(?:tasks?|to-?dos?|lists?|everything|anything|all|me|my\s+(?:day|week|month|agenda|schedule|plan|priorities)|reminders?|overdue)\b/i;
