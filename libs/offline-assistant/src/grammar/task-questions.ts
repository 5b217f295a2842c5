/** What is asked of one task. */
export type TaskAspect =
  | 'done'
  | 'open'
  | 'exists'
  | 'due'
  | 'done-when'
  | 'priority'
  | 'tags'
  | 'recurrence'
  | 'notes'
  | 'details';

export interface TaskQuestion {
  about: TaskAspect;
  pattern: RegExp;
  /** Whether other things are asked so too: then it is a question of a task only if one fits. */
  isLoose?: true;
}

const ask = (about: TaskAspect, pattern: string, isLoose?: true): TaskQuestion => ({
  about,
  pattern: new RegExp(`^(?:${pattern})$`, 'i'),
  ...(isLoose && { isLoose }),
});

const yet = '(?:\\s+(?:yet|already|by\\s+now|so\\s+far|now|today|at\\s+all))*';
const adverb = '(?:(?:already|ever|just|still|really|even|actually)\\s+)*';
const me = '(?:\\s+me)?(?:\\s+again)?';
const the = '(?:\\s+the)?';
const task = '(?<words>.+?)';
const due =
  '(?:due|scheduled|planned|supposed\\s+to\\s+(?:be\\s+done|happen)|happening|to\\s+be\\s+(?:done|finished))';

/** The narrower before the wider. Text comes without its question mark. */
export const taskQuestions: TaskQuestion[] = [
  ask(
    'recurrence',
    `how\\s+often\\s+(?:does|do|is|are|should|must)\\s+(?:i\\s+)?(?:(?:have|need)\\s+to\\s+)?${task}(?:\\s+(?:repeat|recur|come\\s+(?:up|back)|due|done))*`,
  ),
  ask('recurrence', `(?:does|do)\\s+${task}\\s+(?:repeat|recur)`),
  ask(
    'recurrence',
    `is\\s+${task}\\s+(?:an?\\s+)?(?:recurring|repeating|recurrent)(?:\\s+(?:task|to-?do))?`,
  ),
  ask('done-when', `when\\s+(?:did|have)\\s+(?:i|we)\\s+${adverb}${task}`),
  ask(
    'done-when',
    `when\\s+(?:was|were)\\s+${task}\\s+(?:done|finished|completed?|ticked\\s+off|closed)`,
  ),
  ask(
    'due',
    `(?:(?:do\\s+you\\s+know|tell\\s+me|say)\\s+)?(?:by\\s+)?when\\s+(?:is|are|was|were|will)\\s+${task}\\s+(?:be\\s+)?${due}`,
  ),
  ask(
    'due',
    `(?:tell\\s+me\\s+|do\\s+you\\s+know\\s+)?(?:by\\s+)?when\\s+${task}\\s+(?:is|are|was)\\s+${due}`,
  ),
  ask('due', `when['’]s\\s+${task}(?:\\s+${due})?`, true),
  ask(
    'due',
    `(?:(?:by|at)\\s+)?(?:when|what\\s+time)\\s+(?:do|should|must|shall|will|am|can|did)\\s+i\\s+(?:(?:have|need|plan|want|supposed|going)\\s+)?(?:to\\s+)?${task}(?:\\s+by)?`,
    true,
  ),
  ask(
    'due',
    `(?:by\\s+)?when\\s+(?:does|do|must|should)\\s+${task}\\s+(?:(?:need|have)\\s+)?(?:to\\s+)?(?:be\\s+)?(?:done|due|finished|completed|happen|start|take\\s+place)`,
  ),
  ask(
    'due',
    `(?:what(?:['’]s|\\s+is|\\s+was)?|whats|show${me}|tell\\s+me)?(?:\\s*the\\s+)?(?:due\\s+(?:date|day|time)|deadline|date|time)\\s+(?:of|for|on)\\s+${task}`,
  ),
  ask(
    'due',
    `(?:on\\s+)?(?:what|which)\\s+(?:day|date|time)\\s+(?:is|are|do\\s+i\\s+have\\s+to)\\s+${task}(?:\\s+${due})?`,
  ),
  ask(
    'due',
    `(?:is|are)\\s+${task}\\s+(?:already\\s+)?(?:over\\s*due|late|past\\s+due|due(?:\\s+(?:today|tomorrow|soon|yet|now|this\\s+week|next\\s+week|on\\s+\\w+day))?)`,
  ),
  ask('due', `(?:does|do)\\s+${task}\\s+have\\s+an?\\s+(?:due\\s+date|deadline|date)`),
  ask(
    'due',
    `how\\s+(?:long|much\\s+time)\\s+(?:do\\s+i\\s+have|is\\s+(?:there\\s+)?left|have\\s+i\\s+got)\\s+(?:left\\s+)?(?:for|to|until)\\s+${task}`,
  ),
  ask(
    'due',
    `(?:is|are)\\s+${task}\\s+(?:today|tomorrow|on\\s+\\w+day|this\\s+week|next\\s+week)`,
    true,
  ),
  ask('due', `when\\s+(?:is|are)\\s+${task}`, true),
  ask(
    'priority',
    `(?:what(?:['’]s|\\s+is)?|whats|show${me}|tell\\s+me)?(?:\\s*the\\s+)?priority\\s+(?:of|for|on)\\s+${task}`,
  ),
  ask('priority', `(?:what|which)\\s+priority\\s+(?:is|does|has|do)\\s+${task}(?:\\s+have)?`),
  ask('priority', `how\\s+(?:important|urgent|pressing)\\s+(?:is|are)\\s+${task}`),
  ask(
    'priority',
    `(?:is|are)\\s+${task}\\s+(?:(?:very|really)\\s+)?(?:urgent|important|(?:an?\\s+)?(?:top|high|medium|low)[\\s-]priority)`,
  ),
  ask('priority', `(?:what(?:['’]s|\\s+is)\\s+)?${task}['’]s\\s+priority`),
  ask(
    'tags',
    `(?:what|which)\\s+(?:tags?|labels?)\\s+(?:does|do|is|are|has|have)\\s+(?:(?:there\\s+)?on\\s+)?${task}(?:\\s+(?:have|got|carry))?`,
  ),
  ask(
    'tags',
    `(?:(?:what\\s+are|show${me}|list)${the}\\s+)?(?:tags?|labels?)\\s+(?:of|for|on)\\s+${task}`,
  ),
  ask(
    'tags',
    `(?:how\\s+)?(?:is|are)\\s+${task}\\s+(?:tagged|labell?ed)(?:\\s+(?:(?:as|with)\\s+)?#?[\\w-]+)?`,
  ),
  ask('tags', `does\\s+${task}\\s+have\\s+(?:any\\s+)?(?:tags?|labels?)`),
  ask(
    'notes',
    `(?:(?:what\\s+are|what['’]s|what\\s+is|show${me}|read${me}|give${me}|tell${me}|are\\s+there|do\\s+i\\s+have|see|view)\\s+)?(?:(?:the|my|any)\\s+)?(?:notes?|description|comments?)\\s+(?:of|for|on|about|from|in|to)\\s+${task}`,
  ),
  ask(
    'notes',
    `what\\s+(?:does|do|did)\\s+(?:the\\s+notes?\\s+(?:of|on|for|in)\\s+)?${task}\\s+say`,
  ),
  ask(
    'notes',
    `what\\s+did\\s+i\\s+(?:note|write|jot)(?:\\s+down)?\\s+(?:about|for|on|in)\\s+${task}`,
  ),
  ask(
    'notes',
    `(?:does|do)\\s+${task}\\s+have\\s+(?:any\\s+|an?\\s+)?(?:notes?|description|comments?)`,
  ),
  ask('notes', `(?:(?:show|read|see)${me}\\s+)?${task}['’]s\\s+(?:notes?|description)`),
  ask(
    'details',
    `(?:(?:show|tell|give|see|view|what\\s+are)${me}\\s+)?(?:the\\s+|more\\s+|all\\s+|some\\s+)*(?:details?|infos?|information|everything|more)\\s+(?:of|about|on|for)\\s+${task}`,
  ),
  ask('details', `(?:tell\\s+me\\s+(?:more\\s+|something\\s+)?about|describe)\\s+${task}`),
  ask(
    'exists',
    `(?:is|are)\\s+there\\s+(?:already\\s+)?(?:an?|any)\\s+(?:tasks?|to-?dos?|reminders?|entry|item)\\s+(?:called|named|for|to|about|with)\\s+${task}`,
  ),
  ask(
    'exists',
    `do\\s+i\\s+(?:already\\s+)?have\\s+(?:an?|the)\\s+(?:tasks?|to-?dos?|reminders?|entry|item)\\s+(?:called|named|for|to|about|with)\\s+${task}`,
  ),
  ask(
    'exists',
    `(?:is|are|do\\s+i\\s+have|have\\s+i\\s+got|did\\s+(?:i|you)\\s+put)\\s+${adverb}${task}\\s+(?:still\\s+|already\\s+)?(?:on|in)\\s+(?:my|the)\\s+(?:to-?do\\s+|task\\s+)?(?:list|tasks|to-?dos)`,
  ),
  ask('exists', `(?:is|are)\\s+${task}\\s+(?:still\\s+)?there`),
  ask(
    'exists',
    `(?:did|have)\\s+(?:you|i|we)\\s+${adverb}(?:add(?:ed)?|create[d]?|put|save[d]?|delete[d]?|remove[d]?)\\s+${task}${yet}`,
  ),
  ask(
    'done',
    `(?:did|have)\\s+you\\s+${adverb}(?:complete[d]?|finish(?:ed)?|tick(?:ed)?(?:\\s+off)?|check(?:ed)?(?:\\s+off)?|mark(?:ed)?)\\s+${task}(?:\\s+(?:as\\s+)?(?:done|completed?|finished|off))?${yet}`,
  ),
  ask(
    'done',
    `(?:did|have|has|had)\\s+(?:i|we)\\s+${adverb}(?:(?:manage(?:d)?|remember(?:ed)?|get\\s+(?:round|around))\\s+to\\s+)?(?:(?:finish(?:ed)?|completed?|do|done|tick(?:ed)?\\s+off|check(?:ed)?\\s+off)\\s+(?:with\\s+)?)?${task}${yet}`,
  ),
  ask(
    'done',
    `(?:am\\s+i|are\\s+we)\\s+${adverb}(?:done|finished|through)\\s+with\\s+${task}${yet}`,
  ),
  ask(
    'done',
    `(?:is|are|was|were|has|have)\\s+${adverb}${task}\\s+${adverb}(?:been\\s+)?(?:done|finished|completed?|over|closed|ticked\\s+off|checked\\s+off|marked\\s+(?:as\\s+)?(?:done|completed?))${yet}`,
  ),
  ask(
    'open',
    `(?:is|are)\\s+${adverb}${task}\\s+${adverb}(?:open|pending|outstanding|to\\s+(?:be\\s+)?do(?:ne)?|undone|left|unfinished|incomplete)${yet}`,
  ),
  ask('open', `(?:do|must|should)\\s+i\\s+still\\s+(?:(?:have|need|got)\\s+to\\s+)?${task}${yet}`),
  ask('open', `do\\s+i\\s+(?:(?:have|need)\\s+to)\\s+${task}${yet}`, true),
  ask(
    'done',
    `(?:what(?:['’]s|\\s+is)\\s+)?(?:the\\s+)?(?:status|state|progress)\\s+(?:of|on|for|with)\\s+${task}`,
  ),
  ask('done', `how\\s+(?:is|are|far\\s+is)\\s+${task}\\s+(?:going|coming\\s+along|doing)`, true),
  ask(
    'details',
    `(?:what\\s+(?:is|was|are|were)|what['’]s|what\\s+do\\s+you\\s+know\\s+about|display|look\\s+(?:at|up)|view|see|(?:let\\s+me\\s+see)|show${me}|(?:what|how)\\s+about)\\s+${task}(?:\\s+(?:about|again))?`,
    true,
  ),
];

/** "Is the rent paid?" */
export const passiveQuestion =
  /^(?:is|are|was|were|has|have)\s+(?:already\s+)?(?<words>.+?)\s+(?:already\s+)?(?:been\s+)?(?<verb>\p{L}+(?:ed|t|en|aid|one|ade|ung|ought|old|ut))(?:\s+(?:yet|already|off|out|up|back))*$/iu;
