/** What people ask about what the assistant can do. */
export type AbilityTopic =
  | 'add'
  | 'complete'
  | 'delete'
  | 'change'
  | 'move'
  | 'repeat'
  | 'remind'
  | 'prioritise'
  | 'tag'
  | 'notes'
  | 'list'
  | 'several'
  | 'undo'
  | 'subtasks'
  | 'share'
  | 'language'
  | 'language-used'
  | 'english'
  | 'identity'
  | 'privacy'
  | 'elsewhere';

/** The things that are asked about, before the verbs: "add tags" is about tags. */
export const abilityNouns: [AbilityTopic, RegExp][] = [
  ['subtasks', /\b(?:sub-?tasks?|child\s+tasks?|sub-?items?|checklists?)\b/i],
  [
    'share',
    /\b(?:shared?|sharing|assign(?:ed)?|collaborate|other\s+people|team|someone\s+else)\b/i,
  ],
  [
    'repeat',
    /\b(?:recurring|repeating|repeated|repeats?|recur|recurrence|habits?|every\s+(?:day|week|month)|weekly|daily)\b/i,
  ],
  ['remind', /\b(?:reminders?|remind|notify|notifications?|alarms?)\b/i],
  ['tag', /\b(?:tags?|labels?|label|tag|categor(?:y|ies|ise|ize)|projects?)\b/i],
  ['notes', /\b(?:notes?|descriptions?|comments?|details)\b/i],
  ['prioritise', /\b(?:priority|priorities|prioriti[sz]e|urgent|important)\b/i],
  [
    'several',
    /\b(?:several|multiple|many|bulk|at\s+once|more\s+than\s+one|all\s+(?:of\s+)?(?:my\s+)?tasks)\b/i,
  ],
  [
    'move',
    /\b(?:due\s+dates?|deadlines?|dates?|times?|postpone|snooze|reschedule|move|delay|defer|schedule)\b/i,
  ],
  [
    'undo',
    /\b(?:undo|revert|take\s+(?:things|it|something|that)\s+back|restore|recover|bring\s+back|changes|mistakes?)\b/i,
  ],
];

/** What a verb is about. */
export const abilityVerbs: [AbilityTopic, RegExp][] = [
  ['delete', /^(?:delete|remove|erase|trash|clear|get\s+rid\s+of)\b/i],
  ['complete', /^(?:complete|finish|mark|tick|check\s+off|close|reopen|re-open|uncomplete)\b/i],
  ['change', /^(?:rename|edit|change|update|modify|retitle)\b/i],
  ['add', /^(?:add|create|make|enter|put|set(?:\s+up)?|write\s+down|save|keep|manage)\b/i],
  ['list', /^(?:search|find|filter|sort|list|show|see|view|look\s+for)\b/i],
  ['several', /^(?:bulk)\b/i],
];

/** Asks how something is done, or what comes of it. */
export const howTo = [
  /^(?:(?:tell|show|explain\s+to)\s+me\s+)?how\s+(?:(?:do|can|could|should|would|might|does|will)\s+)?(?:i|you|we|one|to|someone)\s+(?:to\s+)?(?<what>.+)$/i,
  /^what(?:['’]s|\s+(?:will|would|does|is))?\s+(?:happens?|going\s+to\s+happen|if)\s+(?:(?:to\s+.+?\s+)?(?:if|when)\s+)?(?:i|you|we)\s+(?<what>.+)$/i,
  /^what\s+if\s+(?:i|you|we)\s+(?<what>.+)$/i,
  /^(?:is\s+it\s+possible|is\s+there\s+(?:a|any)\s+way)\s+(?:for\s+(?:you|me)\s+)?to\s+(?<what>.+)$/i,
  /^(?:can|could|may|am)\s+i\s+(?:able\s+to\s+)?(?<what>.+)$/i,
];

/** Asks whether the assistant can do something at all. */
export const canYou =
  /^(?:so\s+)?(?:would\s+it\s+be\s+possible(?:\s+for\s+you)?\s+to|(?:can|could|do|will|would|are)\s+(?:you|u|it|this|the\s+(?:assistant|app)))\s+(?:(?:also|even|actually|really|just)\s+)?(?:able\s+to\s+|capable\s+of\s+|know\s+how\s+to\s+|support\s+|handle\s+|do\s+|have\s+|understand\s+|deal\s+with\s+|work\s+with\s+)?(?<what>.+)$|^(?:you|u)\s+can\s+(?<told>.+)$/i;

/** Words that name no task: "can you delete tasks?" asks, "can you delete milk?" tells. */
export const genericWord =
  /^(?:a|an|any|some|new|old|several|multiple|many|more|than|one|two|tasks?|to-?dos?|things?|stuff|items?|entries|for|me|at|once|too|also|or|and|in|bulk|as|done|completed?|finished|to|of|from|by|with|on|them|due|dates?|deadlines?|times?|tags?|labels?|priorit(?:y|ies)|reminders?|notes?|notifications?|alarms?|descriptions?|sub-?tasks?|checklists?|lists?|recurring|repeating|recurrence|habits?|every|day|week|month|daily|weekly|changes|mistakes?|back|off|get|have|receive|use|add|create|make|delete|remove|edit|change|rename|complete|mark|move|postpone|snooze|reschedule|undo|search|find|sort|filter|remind|notify|tag|label|prioriti[sz]e|restore|recover|update|set|up|repeat|automatically|people|other|others|someone|else|share|assign)$/i;

/** Whole questions with their own answer. */
export const abilityQuestions: [AbilityTopic, RegExp][] = [
  ['english', /^(?:do|can)\s+you\s+(?:speak|understand|know|read|talk)\s+english$/i],
  [
    'language',
    /^(?:do|can|could)\s+you\s+(?:also\s+)?(?:speak|understand|know|read|talk|answer\s+in|reply\s+in|write)\s+(?:in\s+)?(?:german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|chinese|mandarin|japanese|korean|arabic|hindi|turkish|swedish|danish|norwegian|finnish|greek|hebrew|czech|hungarian|romanian|other\s+languages?|another\s+language|any\s+other\s+languages?|languages)(?:\s+.{0,40})?$|^(?:which|what)\s+languages?\s+(?:do|can)\s+you\s+(?:speak|understand|know|read|support)$/i,
  ],
  [
    'identity',
    /^(?:who|what)\s+(?:are|r)\s+(?:you|u)$|^what(?:['’]s|\s+is)\s+your\s+name$|^(?:are|r)\s+(?:you|u)\s+(?:an?\s+)?(?:real(?:\s+person)?|human|bot|robot|machine|ai|a\.i\.|chat-?gpt|gpt|llm|person|assistant|computer|program|alive|conscious|siri|alexa|smart|there)$|^who\s+(?:made|built|created|wrote)\s+you$|^introduce\s+yourself$/i,
  ],
  [
    'privacy',
    /^(?:is|are)\s+(?:my|this|our)\s+(?:data|tasks?|messages?|conversations?|chat)\s+(?:safe|private|secure|sent|shared|stored|encrypted).*$|^who\s+can\s+(?:see|read)\s+(?:my|this|our)\s+.{1,40}$|^do\s+you\s+(?:send|share|sell|store|save|keep|use)\s+(?:my|any)\s+(?:data|tasks?|messages?).*$|^do\s+you\s+(?:need|use)\s+(?:the\s+internet|an?\s+(?:api\s+)?key|openai|chat-?gpt|an?\s+ai|ai).*$|^do\s+you\s+(?:work|run)\s+offline$/i,
  ],
  [
    'elsewhere',
    /^(?:(?:what(?:['’]s|\s+is)|how(?:['’]s|\s+is)|tell\s+me|show\s+me|give\s+me|will|is|does)\s+)?(?:it\s+)?(?:the\s+|going\s+to\s+)?(?:weather|forecast|news|rain|snow|stock|traffic)\b.{0,60}$|^(?:can\s+you\s+)?(?:tell|sing|write|compose|give|make)\s+(?:me\s+|us\s+)?(?:an?|another|some)\s+(?:\w+\s+)?(?:joke|story|poem|song|haiku|essay|riddle|code|recipe|fun\s+fact)s?\b.{0,60}$|^(?:translate|google|compute|calculate)\b.{1,80}$|^(?:what(?:['’]s|\s+is)|how\s+much\s+is)\s+[\d(][\d\s.,+*/x×÷()^-]{1,40}$|^(?:write|show\s+me|give\s+me)\s+(?:\w+\s+){0,3}(?:code|script|program|function)\b.{0,60}$|^who\s+(?:is|was|won|invented|discovered)\s+.{1,60}$/i,
  ],
];
