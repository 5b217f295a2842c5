/** Words that say that what was done is not what was meant. */
export const correctionStart =
  /^(?:(?:no+|nope|nah|wait|oops|whoops|sorry|actually|hmm+|argh|(?:that['’]?s\s+(?:the\s+)?)?wrong(?:\s+(?:one|task))?|not\s+(?:that|this|it)(?:\s+(?:one|task))?|i\s+(?:mean|meant|said)|make\s+(?:it|that)|on\s+second\s+thoughts?|come\s+to\s+think\s+of\s+it|rather|but)(?:[\s,.!;:–—-]+|$))+/i;

export const correctionEnd = /[\s,]+(?:instead|rather|actually)$/i;

/** "The same for milk" */
export const samePatterns = [
  /^(?:and\s+|also\s+)?(?:do\s+)?(?:the\s+)?same\s+(?:thing\s+)?(?:for|with|to)\s+(?<words>.+)$/i,
  /^(?:and\s+|also\s+)?likewise\s+(?:for\s+|with\s+)?(?<words>.+)$/i,
];

/** "And milk", "milk too" */
export const alsoPatterns = [
  /^(?:and|also|plus|oh\s+and|and\s+also|as\s+well\s+as)\s+(?<words>.+?)(?:[\s,]+(?:too|as\s+well|also))?$/i,
  /^(?<words>.+?)[\s,]+(?:too|as\s+well|also)$/i,
];

/** "Show them", after it was asked how many there are. */
export const showAgain =
  /^(?:(?:and|ok(?:ay)?|so|then|please|now|can\s+you|could\s+you)[\s,]+)*(?:(?:show|list|display|view|see|give|tell|name|read)\s+(?:me\s+)?(?:them|these|those|all\s+of\s+them|which(?:\s+ones)?)(?:\s+(?:to\s+me|all|please))*|which(?:\s+(?:ones?|are\s+(?:they|those|these)))?|what\s+are\s+(?:they|those|these))$/i;

/** "And travel?", after it was asked what is tagged work. */
export const anotherTopic =
  /^(?:and|(?:and\s+)?(?:what|how)\s+about)\s+(?:for\s+|with\s+|tagged\s+|in\s+|my\s+|the\s+)*(?<topic>#?[\p{L}\p{N}_-]+)(?:\s+(?:tasks|ones|stuff|things))?$/iu;

/** The verbs that a change may be told with again: "and the other one to friday". */
export const gapVerbs: Partial<Record<string, string>> = {
  reschedule: 'move',
  prioritise: 'set',
  rename: 'rename',
  tag: 'tag',
};

/** Words of regret, which take back what was just done. */
export const regret =
  /^(?:(?:oops+|whoops|oh\s+no|(?:that\s+was\s+)?(?:a\s+|my\s+)?mistake|that\s+was\s+(?:wrong|an\s+accident)|wrong\s+one|(?:no+[\s,]+)?(?:scratch|cancel)\s+that|i\s+(?:take|want)\s+(?:it|that|them)\s+back|i['’]?ll\s+take\s+that\s+back|i\s+did(?:n['’]?t|\s+not)\s+mean\s+(?:that|it|to(?:\s+do\s+(?:that|it))?))[\s,.!]*)+$/i;
