/** Words before a command that change nothing about it. */
const interjection =
  '(?:pretty\\s+)?please|pleas|plase|pleae|plaese|pls|plz|kindly|(?:hey|hi|hello)\\s+(?:there|assistant)|hey|hi|hello|hiya|heya|yo|simply|ok|okay|alright|all\\s+right|so\\s+yeah|so|and|also|then|well|oh|ah|um+|uh+|er|erm|hmm+|just|great|actually|basically|anyways?|btw|by\\s+the\\s+way|dear\\s+assistant|assistant|quickly|first\\s+of\\s+all|finally|lastly|you\\s+know\\s+what|if\\s+you\\s+please';
/** Words that stand before a command only with a mark behind them. */
const exclamation =
  "thanks|thank\\s+you|thx|cool|nice|perfect|awesome|wonderful|excellent|good|now|sorry|excuse\\s+me|pardon\\s+me|right(?:\\s+then)?|well\\s+done|(?:good|great|nice)\\s+(?:job|work)|that['’]s\\s+(?:great|good|nice|perfect|fine)|you['’]?re\\s+(?:the\\s+best|great|awesome|amazing)|let\\s+me\\s+(?:think|see)|let['’]s\\s+see|wait|listen|look|yeah|dude|man|buddy|mate|pal|bro|bot|first|next(?:\\s+(?:thing|one|up|task))?|(?:just\\s+)?before\\s+i\\s+forget(?:\\s+(?:it|again))?|quick\\s+question|quick\\s+one|(?:and\\s+)?one\\s+more\\s+thing|with\\s+pleasure|good\\s+(?:morning|afternoon|evening|day)|(?:i\\s+)?hope\\s+(?:you|all|everything|this)[\\w\\s'’]{0,30}|how\\s+are\\s+you(?:\\s+(?:doing|today))*|nice\\s+to\\s+(?:see|meet)\\s+you";

const you = '(?:you|u|ya)';
const could = `${you}\\s+(?:could|can|would|might)`;
const please =
  '(?:(?:pretty\\s+)?please|kindly|maybe|perhaps|possibly|just|also|quickly|now|then|like)';
const favour =
  '(?:help\\s+me(?:\\s+to)?|do\\s+me\\s+a\\s+(?:(?:quick|small|big|huge)\\s+)?favou?r(?:\\s+and|\\s*[?,:.])|be\\s+(?:so|very)\\s+(?:kind|nice|good)(?:\\s+as)?\\s+(?:to|and)|be\\s+an?\\s+(?:dear|darling|sweetheart|pal|star|angel)\\s+and|go\\s+ahead\\s+and)';

/** Words that ask someone to do something, which make a command of a sentence with a question mark. */
const asking = [
  new RegExp(
    `^(?:(?:can|could|would|will|do\\s+you\\s+think)\\s+${you}|are\\s+you\\s+able\\s+to|would\\s+you\\s+be\\s+able\\s+to|(?:is\\s+there\\s+)?any\\s+way\\s+${you})\\s+(?:(?:can|could)\\s+)?(?:${please}\\s+)*(?:${favour}\\s+)?(?!(?:be|have|like|mind|think|know|happen)\\b)`,
    'i',
  ),
  new RegExp(
    `^(?:i\\s+was\\s+wondering\\s+if|i\\s+wonder\\s+if|is\\s+there\\s+any\\s+chance|any\\s+chance|i(?:['’]d|\\s+would)\\s+(?:really\\s+|very\\s+much\\s+|greatly\\s+)?(?:appreciate\\s+it|appreciate|love\\s+it|like\\s+it)\\s+if|i(?:['’]d|\\s+would)\\s+be\\s+(?:(?:so|very|really)\\s+)?(?:grateful|happy|glad|thankful|delighted)\\s+if|(?:it(?:['’]d|\\s+would)\\s+)?(?:really\\s+)?(?:be\\s+(?:(?:so|very|really)\\s+)?(?:great|nice|lovely|awesome|helpful|good|wonderful|kind)|help(?:\\s+me)?)\\s+if)\\s+${could}\\s+(?:${please}\\s+)*`,
    'i',
  ),
  new RegExp(
    `^(?:would|might)\\s+it\\s+be\\s+(?:possible|ok|okay|alright)\\s+for\\s+${you}\\s+to\\s+|^would\\s+it\\s+be\\s+possible\\s+to\\s+`,
    'i',
  ),
  new RegExp(
    `^(?:can|could|may|might)\\s+i\\s+(?:(?:please|just)\\s+)*(?:ask|trouble|bother|get|have)\\s+${you}\\s+to\\s+(?:${please}\\s+)*`,
    'i',
  ),
];

/** "Can I see my tasks?" asks to be shown them. */
const askingToSee =
  /^(?:can|could|may)\s+(?:i|we)\s+(?:please\s+)?(?:see|have|get|view|look\s+at|have\s+a\s+look\s+at|check)\s+(?=(?:an?\s+list\s+of|(?:all\s+)?(?:of\s+)?(?:my|the)|all|what|which)\b)/i;

const commandVerb =
  'add|create|delete|remove|rename|complete|finish|mark|move|reschedule|postpone|snooze|reopen|tag|see|view|list|show|tell|give|set|make|change|tick|check|undo(?=$|\\W*$|\\s+(?:it|that|this|them|my|everything|all|the\\s+(?:last|previous|change|deletion|completion))\\b)|remind|put';

/** What makes a wish of the words before a comma: "if you don't mind, delete buy milk". */
const condition =
  "if\\s+(?:you\\s+(?:can|could|would|will|please|like|don['’]?t\\s+mind|(?:have|get)\\s+(?:time|a\\s+(?:chance|moment|minute|second|sec)))|(?:that['’]?s\\s+|it['’]?s\\s+)?(?:possible|ok|okay|alright|fine|not\\s+too\\s+much\\s+(?:trouble|to\\s+ask)))|when(?:ever)?\\s+you\\s+(?:can|(?:get|have)\\s+(?:time|a\\s+(?:chance|moment|minute|second|sec)))|at\\s+your\\s+(?:earliest\\s+)?convenience";

/** "Can I add milk to my list please?" asks to have it done. */
const askingToDo = new RegExp(
  `^(?:can|could|may)\\s+(?:i|we)\\s+(?:please\\s+)?(?=(?:${commandVerb})\\b.*\\bplease\\W*$)`,
  'i',
);

const praise =
  "(?:that|it|this)(?:['’]d|\\s+would)\\s+be\\s+(?:great|lovely|nice|awesome|helpful|good|perfect|amazing|wonderful|fantastic|appreciated)";

export const openers = [
  /^(?:\p{Extended_Pictographic}|\ufe0f|\s)+(?=\p{L})/u,
  new RegExp(`^now\\s+(?=(?:please\\s+)?(?:${commandVerb})\\b)`, 'i'),
  new RegExp(`^(?:${interjection})\\b(?!['’-])[\\s,!.:;…]+`, 'i'),
  new RegExp(
    `^(?:${exclamation})(?:\\s+(?:a\\s+lot|so\\s+much|very\\s+much|again|there|everyone|assistant))?\\s*(?:[,!;:?–—]|\\.(?=\\s))+\\s*`,
    'i',
  ),
  new RegExp(`^(?:${condition})\\s*,\\s*`, 'i'),
  /^(?:(?:i['’]?m\s+|i\s+am\s+)?(?:so\s+)?sorry\s+(?:to\s+(?:bother|disturb|interrupt|trouble)(?:\s+you)?(?:\s+again)?|for\s+(?:bothering|disturbing)\s+you)|i\s+(?:know\s+you(?:['’]re|\s+are)\s+busy|hate\s+to\s+(?:ask|bother\s+you)))\s*,?\s*(?:but\s+)?/i,
  ...asking,
  askingToDo,
  askingToSee,
  new RegExp(`^if\\s+${could}\\s+(?:${please}\\s+)*(?=.*\\s${praise}[.!]*$)`, 'i'),
  new RegExp(`^${favour}\\s+`, 'i'),
  /^(?:i(?:['’]d|\s+would)\s+(?:like|love)(?:\s+(?:for\s+)?you)?\s+to|i\s+(?:want|need)\s+you\s+to|let['’]?s|feel\s+free\s+to|you\s+(?:can|may)(?:\s+(?:now|also|please))?)\s+/i,
  new RegExp(`^i\\s+(?:want|need|wish|have)\\s+to\\s+(?=(?:${commandVerb})\\b)`, 'i'),
  /^(?:i(?:['’]d|\s+would)\s+like|i\s+(?:want|need|wish))\s+to\s+know\s+/i,
  /^(?:may\s+i\s+ask(?:\s+you)?|(?:would|do)\s+you\s+(?:happen\s+to\s+)?know|any\s+idea)\s+(?=(?:what|which|when|how)\b)/i,
  /^remind\s+me\s+(?=(?:what(?:['’]s|\s+is|\s+are|\s+do)|which|how\s+many|when\s+is)\b)/i,
];

/** The openers that make a request of a sentence with a question mark. */
export const isRequestOpener = (opener: RegExp): boolean =>
  opener === askingToSee || opener === askingToDo || asking.includes(opener);

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
  pushing: 'push',
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
  '(?:many\\s+)?thanks(?:\\s+(?:a\\s+lot|a\\s+million|a\\s+bunch|so\\s+much|very\\s+much|in\\s+advance|again))?|thank\\s+you(?:\\s+(?:so\\s+much|very\\s+much|in\\s+advance|kindly))?|thankyou|thx|tysm|much\\s+appreciated';
const consent = `will\\s+(?:you|ya)|would\\s+(?:you|ya)|could\\s+you|can\\s+you|won['’]t\\s+you|${condition}`;

/** "Add a card to say thank you" */
const saidWord = '(?<!\\b(?:say|says|saying|a|an|the|of|my|our|with|to|write|send))';
const end = '(?<![\\s,.;!–—-])[\\s,.;!–—-]+';

/** Words after a command that change nothing about it. */
export const closers = [
  new RegExp(
    `${saidWord}${end}(?:(?:(?:pretty\\s+)?please|plase|plaese|pls|plz)(?:\\s*(?:and|&)\\s*(?:thanks|thank\\s+you))?|${gratitude}|${consent}|if\\s+i\\s+may(?:\\s+ask)?)$`,
    'i',
  ),
  // "Can you do it? Cheers": the mark of the question stays for who asks.
  /(?:(?<=\?)\s+|(?<![\s,.;!?–—])\s*[,.;!–—]\s*)(?:ta(?:\s+(?:very\s+)?much)?|(?:i\s+)?(?:really\s+|much\s+)?appreciate\s+(?:it|that)|appreciated|ok|okay|k|alright|all\s+right|ty|cheers(?:\s+mate)?|(?:(?:i['’]?m|so|very)\s+)*sorry|my\s+(?:bad|mistake)|oops|love|dude|man|buddy|mate|pal|bro|my\s+friend|dear|assistant|right\s+away|right\s+now|now|immediately|asap|i\s+guess|(?:that|this)(?:['’]d|\s+would)\s+be\s+(?:great|lovely|nice|awesome|helpful|all|it|good|perfect|amazing)|(?:that['’]?s|that\s+is|that['’]ll\s+be)\s+(?:all|it)(?:\s+for\s+now)?|(?:best|kind|warm)?\s*regards|bye|have\s+a\s+(?:nice|good|great)\s+(?:day|one|evening|weekend))$/i,
  new RegExp(`(?<![\\s,])\\s+${praise}$`, 'i'),
  /(?<!\s)\s+(?:right\s+away|right\s+now|immediately|🙏|😊|🙂|:-?\)|;-?\))$/iu,
];

/** "So you can tick it off" */
export const permission =
  /(?<![\s,])[\s,]+so\s+(?:you\s+can|please|go\s+ahead\s+and)\s+(?:tick|check|cross|mark|strike)\s+(?:it|that|this)\s+(?:off(?:\s+(?:my|the)\s+list)?|(?:as\s+)?(?:done|complete[d]?|finished))$/i;

/** Sounds in the middle of a spoken sentence. */
export const hesitation = /\s(?:u+h+m*|u+m+)(?=\s)/gi;

/** What asks for an "ok" alone: "…, okay?" */
export const consentCloser = /(?<![\s,])[\s,]+(?:ok|okay|k|alright)$/i;

/** What is only said at the end of a request: "can you delete it for me?" */
export const requestCloser = /(?<!\s)\s+for\s+me$/i;

/** What ends a command about a task that exists; a new title may end so. */
export const commandCloser =
  /(?<!\s)\s+(?:for\s+me|asap|already|now|too|as\s+well|while\s+you['’]re\s+at\s+it|i\s+guess|i\s+think|real\s+quick|quickly|(?<!\band\s)then)$/i;

/** What ends a command for a further task. */
export const additionCloser = /(?<!\s)\s+(?:as\s+well|too)$/i;
export const takesAdditionCloser = /^(?:add|create|remind\s+me)\b/i;

export const takesCommandCloser =
  /^(?:mark|complete|delete|remove|move|reschedule|postpone|snooze|reopen|tag|rename|show|list|tick|undo)\b/i;

/** A question mark behind these asks for no answer. */
export const politeQuestion = new RegExp(
  `\\b(?:please|pls|plz|ok|okay|k|${gratitude}|${consent})\\s*\\?+$`,
  'i',
);

/** A sentence that takes itself back at its end. */
export const takenBack =
  /(?:[,;.!–—-]|\s)\s*(?:(?:no|nope),?\s+wait|wait,?\s+no|never\s*mind|scratch\s+that|cancel\s+that|forget\s+(?:it|that)|don['’]?t(?:\s+do\s+(?:it|that))?|do\s+not)(?:[,;\s]+(?:no|wait|don['’]?t|do\s+not|please|never\s*mind|(?:do|add|delete)\s+(?:it|that)))*\s*[.!?]*$|[,;]\s*(?:no|nope|not|wait)\s*[.!?]*$/i;
