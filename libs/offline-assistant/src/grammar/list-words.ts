/** How a sentence that asks for a list begins. */
export const listOpener =
  /^(?:list|an?\s+list\s+of|show|display|view|see|print|read|give\s+me|tell\s+me|get|fetch|check|count|what|what['’]?s|whats|which|how\s+many|how\s+much|how\s+does|how['’]?s|number\s+of|do\s+i\s+have|do\s+we\s+have|have\s+i|did\s+i|is\s+there|are\s+there|is\s+anything|are\s+any|is\s+something|am\s+i\s+(?:late|behind|overdue)|anything|any|my|all|open|done|completed|finished|tasks?|to-?dos?|everything|overdue|due|late|high|low|medium|urgent|important|unfinished|incomplete|pending|remaining|upcoming|deleted|recurring|undated|untagged|the|today|tomorrow|yesterday|tonight|this|next|agenda|schedule|whatever|when|(?:what|how)\s+about)\b/i;

/** Of these only some can have a word that is no list word: "show work tasks". */
export const topicOpener =
  /^(?:(?:list|show|display|view|see|print|give\s+me|tell\s+me|check|count|what|what['’]?s|whats|which|how\s+many|number\s+of|do\s+i\s+have|do\s+we\s+have|is\s+there|are\s+there|is\s+anything|are\s+any|anything|any|my|all|open|everything|overdue|(?:what|how)\s+about|high|medium|low|urgent|important|critical|p[1-4]|recurring|unfinished|pending|remaining|upcoming|undated|untagged)\b|(?:done|completed|finished|\S+)\s+(?:tasks|to-?dos|items|ones|chores|errands|appointments)\s*$)/i;

/** The words that lists are asked with, besides dates, tags and priorities. */
export const listLexicon = new Set(
  (
    "list lists show display view see print read give get got fetch tell check count number what what's whats which is are there do does did " +
    "i i've we have has had to me my mine our the a an of all any anything something whatever on in for at up by with and or open current pending " +
    'currently remaining left outstanding active task tasks todo todos to-do to-dos reminder reminders item items things thing stuff list agenda ' +
    'plate plan plans schedule scheduled calendar due deadline deadlines appointment appointments chore chores errand errands obligations tag tagged tags ' +
    "how how's hows many much that that's be been being still need needs needed planned am was were you out overview everything next only just other else doing " +
    'coming must should shall gotta ought today day days look looks looking like happening happen going goes ahead so far yet again actually ' +
    'now about marked marking every each one ones exactly exist exists waiting ever supposed priority level total altogether really will would'
  ).split(' '),
);

/** Words before what a list is about: "anything for mom". */
export const topicPreposition =
  /^(?:for|about|with|regarding|concerning|involving|mentioning|containing|called|named|at|in|from|under|tagged|labell?ed|marked|on|of|around)$/i;

/** The words for tasks, behind what they are about: "work tasks". */
export const topicNoun =
  /^(?:tasks?|to-?dos?|items?|things|ones|stuff|lists?|reminders?|chores?|errands?|appointments?|deadlines?|tags?|labels?|category|project)$/i;

/** Lists of what carries some words. */
export const searchPatterns = [
  /^(?:search|look|looking)\s+(?:(?:through\s+)?(?:my|all|the)\s+(?:tasks|to-?dos|list)\s+)?for\s+(?<words>.+)$/i,
  /^(?:find|search|look\s+up)\s+(?:(?:me\s+)?(?:all\s+|any\s+|every\s+|everything\s+|anything\s+|my\s+|the\s+)*(?:(?:tasks?|to-?dos?)\s+)?(?:about|with|for|containing|named|called|that\s+(?:mentions?|contains?)|mentioning)\s+)?(?<words>.+)$/i,
  /^(?:list|show(?:\s+me)?|which|what|do\s+i\s+have|is\s+there|are\s+there)\s+(?:all\s+|my\s+|the\s+|any\s+|an?\s+|every\s+)*(?:tasks?|to-?dos?)\s+(?:about|containing|mentioning|mentions?|contains?|named|called|with\s+the\s+words?|that\s+(?:are\s+about|mentions?|contains?))\s+(?<words>.+)$/i,
  /^where\s+(?:is|are|did\s+i\s+put)\s+(?:the\s+|my\s+)?(?<words>.+?)(?:\s+(?:tasks?|to-?dos?))?$/i,
];

/** Narrows a list; the first fits. */
export const listFlags = {
  overdue:
    /\b(?:overdue|over\s+due|late|past\s+(?:due|their\s+(?:due\s+date|deadline))|past\s+the\s+(?:due\s+date|deadline)|behind(?:\s+(?:on|with))?|missed|i['’]?m\s+late\s+(?:on|with))\b/i,
  undated:
    /\b(?:(?:don['’]?t|do\s+not|doesn['’]?t|without|with(?:out)?|have|has|having)(?:\s+(?:have|having))?\s+(?:no|an?|any)?\s*(?:due\s+dates?|dates?|deadlines?|due)|no\s+(?:due\s+dates?|dates?|deadlines?)|(?:aren['’]?t|isn['’]?t|not|un)\s*(?:dated|scheduled)|undated|unscheduled|someday)\b/i,
  untagged:
    /\b(?:untagged|without\s+(?:an?\s+|any\s+)?(?:tags?|labels?)|(?:with\s+)?no\s+(?:tags?|labels?))\b/i,
  recurring:
    /\b(?:recurring|repeating|repeated|recurrent|that\s+(?:repeat|recur)|(?:repeats?|recurs?)$|habits?|routines?)\b/i,
  deleted:
    /\b(?:deleted|trashed|(?:did|have)\s+i\s+(?:delete|remove|throw\s+away)d?|(?:in\s+)?(?:the\s+|my\s+)?(?:trash(?:\s+(?:can|bin))?|recycle\s+bin|bin))\b/i,
  everOpenOrDone:
    /\b(?:open\s+and\s+(?:done|completed|finished)|(?:done|completed|finished)\s+and\s+open|all\s+(?:of\s+)?my\s+tasks\s+ever)\b/i,
  didDo:
    /\b(?:did|have|['’]ve)\s+(?:i|we)\s+(?:already\s+)?(?:get\s+done|got(?:ten)?\s+done|done|do|finish(?:ed)?|completed?|accomplish(?:ed)?|achieved?|tick(?:ed)?\s+off|check(?:ed)?\s+off)\b|\b(?:i|we)(?:['’]ve|\s+have)?\s+(?:already\s+)?(?:got\s+done|get\s+done|did|done|finish(?:ed)?|completed?|accomplish(?:ed)?|ticked\s+off|checked\s+off)\b/i,
  open: /\b(?:not\s+(?:yet\s+)?(?:done|finished|completed?)(?:\s+yet)?|unfinished|undone|incomplete|uncompleted|(?:haven['’]?t|have\s+not|didn['’]?t|did\s+not)\s+(?:i\s+)?(?:done|do|finish(?:ed)?|complete[d]?|got(?:ten)?\s+done)(?:\s+yet)?|(?:get|be|getting)\s+done|(?:need|have|has|got|want|supposed)\s+to\s+do|still\s+open|open)\b/i,
  done: /\b(?:got\s+done|done|completed|finished|accomplished|closed)\b/i,
  all: /\b(?:everything|all)\b/i,
};

/** Asks for a number. */
export const countOpener =
  /^(?:how\s+many|how\s+much|count|(?:(?:what|tell\s+me|give\s+me)\s+(?:is\s+)?|what['’]s\s+)?the\s+(?:total\s+)?(?:number|count|amount)\s+of|number\s+of)\b/i;

/** Asks whether there is time. */
export const freePatterns = [
  /^(?:am\s+i|are\s+we|will\s+i\s+be)\s+(?:(?:completely|still|really|very|too)\s+)?(?:free|busy|available|booked(?:\s+up)?)\b\s*(?<when>.*)$/i,
  /^do\s+i\s+have\s+(?:any\s+)?(?:free\s+|spare\s+)?(?:time|room|space|capacity)\b\s*(?<when>.*)$/i,
  /^(?:is|are)\s+(?<when>(?:my\s+)?\S+(?:\s+\S+)?)\s+(?:free|busy|full|packed|open|clear|booked)$/i,
  /^how\s+(?:busy|free|full)\s+(?:am\s+i|is\s+my|is|will\s+i\s+be)\b\s*(?<when>.*)$/i,
];

/** Tells of what was done and asks for no list: "I finished everything", "all done". */
export const tellsOfDone =
  /^(?:i|we|i['’]ve|we['’]ve|i['’]m|we['’]re)\b|^(?:all\s+|everything\s+(?:is\s+)?)?(?:done|finished|completed)$|^(?:done|finished|completed)\s+(?:with\s+)?(?:all|everything|both|it|that|them)\b/i;

/** The words of lists that a slip of the finger may have changed. */
export const correctedListWords =
  'what which show list many overdue today tomorrow week month tasks urgent priority deleted finished completed tagged'.split(
    ' ',
  );

/** "What do I need to buy?" */
export const neededPattern =
  /^(?:what|who|whom)\s+(?:do|should|must)\s+i\s+(?:(?:still\s+)?(?:have|need|want)\s+to\s+)?(?<verb>(?!do\b|be\b|have\b|get\b|know\b|say\b|work\b|start\b|delete\b|complete\b|finish\b|remove\b)\p{L}{3,})(?:\s+(?:to|for|with|at))?$/iu;
