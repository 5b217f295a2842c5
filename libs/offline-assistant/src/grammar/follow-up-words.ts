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

/** Words of regret, which take back what was just done. */
export const regret =
  /^(?:(?:oops+|whoops|oh\s+no|(?:that\s+was\s+)?(?:a\s+|my\s+)?mistake|that\s+was\s+(?:wrong|an\s+accident)|wrong\s+one|(?:no+[\s,]+)?(?:scratch|cancel)\s+that|i\s+(?:take|want)\s+(?:it|that|them)\s+back|i['’]?ll\s+take\s+that\s+back|i\s+did(?:n['’]?t|\s+not)\s+mean\s+(?:that|it|to(?:\s+do\s+(?:that|it))?))[\s,.!]*)+$/i;
