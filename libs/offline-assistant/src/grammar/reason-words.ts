const adverb = '(?:(?:already|just|now|all|finally|actually|really)\\s+)*';
const end =
  '(?:\\s+(?:yet|any\\s*more|any\\s+longer|after\\s+all|now|already|today|this\\s+week|at\\s+the\\s+moment))?';

/** What people say of a task before they say what to do with it. */
export const reasons: readonly RegExp[] = [
  // "I no longer need to buy milk"
  `(?:i|we)\\s+(?:no\\s+longer|don['’]?t|do\\s+not)\\s+${adverb}(?:need|want|have)\\s+(?:to\\s+)?(?<words>.+?)${end}`,
  // "I haven't finished the report yet"
  `(?:i|we)\\s+(?:haven['’]?t|have\\s+not|did\\s*n['’]?t|did\\s+not|never)\\s+${adverb}(?:finish(?:ed)?|completed?|done|do)\\s+(?<words>.+?)${end}`,
  // "Pay rent isn't done yet"
  `(?<words>.+?)\\s+(?:is|was)(?:n['’]?t|\\s+not|\\s+no\\s+longer)\\s+${adverb}(?:done|finished|completed?|needed|necessary|relevant|urgent|important)${end}`,
  // "I've just finished the report"
  `(?:i|we)(?:['’]ve|\\s+have)?\\s+${adverb}(?:finished|completed|done|did)\\s+(?:with\\s+)?(?<words>.+?)${end}`,
  // "The gym is obsolete"
  `(?<words>.+?)\\s+(?:is|has\\s+been|got)\\s+${adverb}(?:cancell?ed|obsolete|irrelevant|unnecessary|off|over)${end}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));
