const interjection =
  'please|pls|plz|kindly|(?:hey|hi|hello)\\s+(?:there|assistant)|hey|hi|hello|hiya|ok|okay|alright|all\\s+right|so|and|also|then|well|oh|ah|um|uh|hmm|just|great|actually|btw|by\\s+the\\s+way|assistant|dear\\s+assistant';
/** Words that stand before a command only with a mark behind them. */
const exclamation =
  'thanks|thank\\s+you|thx|cool|nice|perfect|awesome|wonderful|excellent|good|now|sorry|excuse\\s+me|wait|listen|look|quick\\s+question|one\\s+more\\s+thing|good\\s+(?:morning|afternoon|evening|day)';

/** Words that ask someone to do something, which make a command of a sentence with a question mark. */
const asking = [
  /^(?:can|could|would|will)\s+(?:you|u|ya)\s+(?:(?:please|kindly|maybe|perhaps|possibly|just|also|quickly|now|then)\s+)*(?:(?:help\s+me(?:\s+to)?|do\s+me\s+a\s+favou?r\s+and|be\s+so\s+kind\s+(?:as\s+to|and)|be\s+a\s+dear\s+and|go\s+ahead\s+and)\s+)?(?!(?:be|have|like|mind)\b)/i,
  /^(?:i\s+was\s+wondering\s+if|i\s+wonder\s+if|is\s+there\s+any\s+chance|any\s+chance|i(?:['’]d|\s+would)\s+appreciate\s+it\s+if|it\s+would\s+be\s+(?:great|nice|lovely|awesome|helpful)\s+if)\s+you\s+(?:could|can|would)\s+(?:please\s+)?/i,
];

const commandVerb =
  'add|create|delete|remove|rename|complete|finish|mark|move|reschedule|postpone|snooze|reopen|tag|see|view|list|show|tell|give|set|make|change|tick|check|undo';

/** Words before a command that change nothing about it. */
export const openers = [
  new RegExp(`^now\\s+(?=(?:please\\s+)?(?:${commandVerb})\\b)`, 'i'),
  new RegExp(`^(?:${interjection})\\b(?!['’-])[\\s,!.:;]+`, 'i'),
  new RegExp(
    `^(?:${exclamation})(?:\\s+(?:a\\s+lot|so\\s+much|very\\s+much|again|there|everyone|assistant))?\\s*(?:[,!;]|\\.(?=\\s))+\\s*`,
    'i',
  ),
  ...asking,
  /^(?:i(?:['’]d|\s+would)\s+like(?:\s+you)?\s+to|i\s+(?:want|need)\s+you\s+to|let['’]?s|go\s+ahead\s+and|help\s+me(?:\s+to)?|do\s+me\s+a\s+favou?r(?:\s+and|[,:])|be\s+so\s+kind\s+(?:as\s+to|and)|feel\s+free\s+to|you\s+(?:can|may)(?:\s+(?:now|also|please))?)\s+/i,
  /^i\s+(?:want|need|wish|have)\s+to\s+(?=(?:add|create|delete|remove|rename|complete|mark|move|reschedule|postpone|reopen|tag|see|view|list|show|undo)\b)/i,
  /^(?:i(?:['’]d|\s+would)\s+like|i\s+(?:want|need|wish))\s+to\s+know\s+/i,
];

/** The openers that make a request of a sentence with a question mark. */
export const isRequestOpener = (opener: RegExp): boolean => asking.includes(opener);

/** "Would you mind deleting …?" */
export const mindOpener = /^(?:would|do)\s+you\s+mind\s+(?=\w+ing\b)/i;

/** What people are asked to be doing, as a command. */
export const gerunds: Record<string, string> = {
  adding: 'add',
  changing: 'change',
  checking: 'check',
  clearing: 'clear',
  completing: 'complete',
  creating: 'create',
  deleting: 'delete',
  finishing: 'finish',
  giving: 'give',
  listing: 'list',
  making: 'make',
  marking: 'mark',
  moving: 'move',
  postponing: 'postpone',
  putting: 'put',
  reminding: 'remind',
  removing: 'remove',
  renaming: 'rename',
  reopening: 'reopen',
  rescheduling: 'reschedule',
  setting: 'set',
  showing: 'show',
  snoozing: 'snooze',
  tagging: 'tag',
  telling: 'tell',
  ticking: 'tick',
  undoing: 'undo',
};

const gratitude =
  '(?:many\\s+)?thanks(?:\\s+(?:a\\s+lot|a\\s+million|so\\s+much|very\\s+much|in\\s+advance|again))?|thank\\s+you(?:\\s+(?:so\\s+much|very\\s+much|in\\s+advance))?|thx';
const consent =
  "will\\s+you|would\\s+you|could\\s+you|can\\s+you|if\\s+you\\s+(?:can|could|would|will|please|don['’]?t\\s+mind|have\\s+(?:time|a\\s+(?:moment|minute|second)))|if\\s+(?:that['’]?s\\s+)?possible|if\\s+that['’]?s\\s+(?:ok|okay|alright|fine)|when\\s+you\\s+(?:can|get\\s+a\\s+chance|have\\s+(?:time|a\\s+(?:moment|minute|second)))";

/** "Add a card to say thank you" */
const saidWord = '(?<!\\b(?:say|says|saying|a|an|the|of|my|our|with|to|write|send))';

/** Words after a command that change nothing about it. */
export const closers = [
  new RegExp(`(?<![\\s,])${saidWord}[\\s,]+(?:please|pls|plz|${gratitude}|${consent})$`, 'i'),
  /(?<![\s,]),\s*(?:ok|okay|alright|all\s+right|ty|cheers|buddy|mate|dude|bro|my\s+friend|dear|assistant|right\s+away|right\s+now|now|immediately|asap)$/i,
  /(?<!\s)\s+(?:right\s+away|right\s+now|immediately|🙏|😊|🙂|:-?\)|;-?\))$/iu,
];

/** What is only said at the end of a request: "can you delete it for me?" */
export const requestCloser = /(?<!\s)\s+for\s+me$/i;

/** Where nobody would mean a title by that. */
export const takesRequestCloser =
  /^(?:mark|complete|delete|remove|move|reschedule|postpone|snooze|reopen|tag|rename|show|list|tick|undo)\b/i;

/** A question mark behind these asks for no answer. */
export const politeQuestion = new RegExp(
  `\\b(?:please|pls|plz|ok|okay|${gratitude}|${consent})\\s*\\?+$`,
  'i',
);

/** A sentence that takes itself back at its end. */
export const takenBack =
  /(?:[,;.!–—-]|\s)\s*(?:(?:no|nope),?\s+wait|wait,?\s+no|never\s*mind|scratch\s+that|cancel\s+that|forget\s+(?:it|that)|don['’]?t(?:\s+do\s+(?:it|that))?|do\s+not)(?:[,;\s]+(?:no|wait|don['’]?t|do\s+not|please|never\s*mind|(?:do|add|delete)\s+(?:it|that)))*\s*[.!?]*$|[,;]\s*(?:no|nope|not|wait)\s*[.!?]*$/i;
