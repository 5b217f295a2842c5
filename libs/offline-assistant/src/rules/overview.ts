import type { Intent } from '../intent';
import type { Rule } from './rule';

const todo = '(?:tasks?|to-?dos?|things?|items?|ones?|priority|up)';
const mine =
  '(?:\\s+(?:for\\s+me|on\\s+my\\s+(?:list|plate|agenda)|to\\s+(?:do|work\\s+on|tackle)|from\\s+my\\s+list))?';
const now = '(?:\\s+(?:first|next|now|right\\s+now|at\\s+the\\s+moment|today|with))*';

const byDue = [
  new RegExp(
    `^(?:(?:what|which)(?:['’]s|\\s+is)?\\s+|whats\\s+|show\\s+(?:me\\s+)?|tell\\s+me\\s+)?(?:(?:my|the)\\s+)?next(?:\\s+${todo})?${mine}$`,
    'i',
  ),
  new RegExp(
    `^(?:what|which\\s+(?:task|one|to-?do))\\s+(?:should|shall|must|could|do|ought)\\s+i\\s+(?:to\\s+)?(?:do|work\\s+on|tackle|start|begin|focus\\s+on|concentrate\\s+on|handle|pick|finish|complete|take\\s+on|get\\s+done|prioriti[sz]e)(?:\\s+(?:first|next|now|right\\s+now|at\\s+the\\s+moment|with)(?=\\s|$))*${mine}(?:\\s+today)?$`,
    'i',
  ),
  new RegExp(
    `^when\\s+(?:is|are)\\s+(?:my|the)\\s+next\\s+(?:tasks?|to-?dos?|appointments?|deadlines?|due\\s+dates?)${mine}$`,
    'i',
  ),
  /^(?:where|how)\s+(?:should|do|shall|can)\s+i\s+(?:start|begin)$/i,
  /^(?:what\s+now|what\s+comes\s+next|next\s+(?:task|please|up)|(?:give|find)\s+me\s+(?:something|a\s+task|a\s+thing)\s+to\s+(?:do|work\s+on)|(?:pick|choose|suggest|recommend)\s+(?:me\s+)?(?:a\s+task|something|one)(?:\s+for\s+me)?(?:\s+to\s+(?:do|work\s+on))?)$/i,
  /^(?:i\s+don['’]t\s+know|not\s+sure)\s+(?:what\s+to\s+do|where\s+to\s+(?:start|begin))(?:\s+(?:first|next|now))?$/i,
];

const top =
  '(?:most\\s+(?:important|urgent|pressing|critical)|top|highest|biggest|number\\s+one|main)';
const byPriority = [
  new RegExp(
    `^(?:(?:what|which)(?:['’]s|\\s+(?:is|are|one\\s+is|task\\s+is))?\\s+|whats\\s+|show\\s+(?:me\\s+)?)(?:(?:my|the)\\s+)?${top}(?:[\\s-]+(?:priority|priorities|${todo}))*${mine}${now}$`,
    'i',
  ),
  /^(?:what|which)(?:\s+(?:task|one|thing))?\s+(?:has|comes|is|matters)\s+(?:the\s+)?(?:highest\s+priority|first|most)$/i,
  /^(?:help\s+me\s+)?(?:to\s+)?prioriti[sz]e(?:\s+(?:my\s+)?(?:tasks|day|list|to-?dos))?$/i,
];

const plain = (text: string): string => text.replace(/[\s?]+$/, '');
const fits = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(plain(text)));

/** "What should I do first?" */
export const next: Rule = {
  name: 'next',
  match: ({ text }): Intent | null => {
    if (fits(text, byPriority)) return { kind: 'next', by: 'priority' };
    return fits(text, byDue) ? { kind: 'next', by: 'due' } : null;
  },
};

const statsPatterns = [
  /^(?:(?:show|give|tell)\s+(?:me\s+)?)?(?:my\s+|the\s+|some\s+|an?\s+)?(?:stats|statistics|progress|productivity|numbers|streak|summary|overview|(?:weekly|daily)\s+(?:review|summary|report)|status(?:\s+report)?)(?:\s+(?:of|for|on|about)\s+(?:my\s+)?(?:tasks|to-?dos|list|day|week|progress))?$/i,
  /^how\s+(?:am\s+i|are\s+we)\s+(?:doing|getting\s+on|progressing)(?:\s+(?:so\s+far|today|this\s+week|with\s+my\s+(?:tasks|to-?dos|list)))*$/i,
  /^how\s+(?:productive|busy|good)\s+(?:was|have|am)\s+i(?:\s+been)?(?:\s+(?:today|this\s+week|lately|recently|so\s+far))*$/i,
  /^(?:what(?:['’]s|\s+is)|how(?:['’]s|\s+is))\s+my\s+(?:progress|streak|status|productivity)(?:\s+(?:so\s+far|today|this\s+week|like|going|looking))*$/i,
  /^how\s+(?:is|does)\s+(?:my|the)\s+(?:list|week|to-?do\s+list)\s+(?:going|doing)$/i,
];

const tagWord = '(?:tags?|labels?|categories|hashtags?|contexts?|projects?)';
const tagPatterns = [
  new RegExp(
    `^(?:what|which)\\s+${tagWord}\\s+(?:do\\s+i\\s+(?:have|use)|are\\s+there|exist|have\\s+i(?:\\s+got)?|did\\s+i\\s+use|am\\s+i\\s+using)$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:list|show|display|view|see|give|tell|what\\s+are|which\\s+are|what['’]re)\\s+)?(?:me\\s+)?(?:all\\s+)?(?:of\\s+)?(?:my\\s+|the\\s+)?${tagWord}(?:\\s+(?:that\\s+)?(?:i\\s+(?:have|use)|there\\s+are))?$`,
    'i',
  ),
  new RegExp(
    `^(?:how\\s+many|count(?:\\s+my)?)\\s+${tagWord}(?:\\s+(?:do\\s+i\\s+(?:have|use)|are\\s+there|have\\s+i(?:\\s+got)?))?$`,
    'i',
  ),
  new RegExp(`^(?:do\\s+i\\s+have|are\\s+there)\\s+(?:any\\s+)?${tagWord}$`, 'i'),
];

/** "How am I doing?", "which tags do I have?" */
export const overview: Rule = {
  name: 'overview',
  match: ({ text }): Intent | null => {
    if (fits(text, statsPatterns)) return { kind: 'stats' };
    return fits(text, tagPatterns) ? { kind: 'tags' } : null;
  },
};

const clockPattern =
  /^(?:(?:tell\s+me\s+)?what(?:['’]s|\s+is)?\s+(?:the\s+)?(?:(?:current\s+)?(?:time|date|day|weekday)(?:\s+(?:and\s+(?:time|date)))?(?:\s+(?:is\s+it|it\s+is|today|now|right\s+now|of\s+the\s+week))*|today['’]?s\s+date)|what\s+day\s+is\s+(?:it|today)(?:\s+today)?|how\s+late\s+is\s+it)$/i;

/** "What day is it?" */
export const clock: Rule = {
  name: 'clock',
  match: ({ text }) => (clockPattern.test(plain(text)) ? { kind: 'clock' } : null),
};
