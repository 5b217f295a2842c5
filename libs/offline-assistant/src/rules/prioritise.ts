import { levelPattern, priorityOf, rankPattern } from '../grammar/priority-words';
import type { TaskPriority } from '@todo/contracts';
import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { asGuess, type Target } from '../target';
import { firstMatch, type Rule } from './rule';

const clearing = [
  /^(?:remove|clear|delete|drop|unset)\s+(?:the\s+)?priority\s+(?:of|from|for|on)\s+(?<words>.+)$/i,
];
const patterns = [
  new RegExp(
    `^(?:set|change|update|make|raise|increase|lower|reduce|decrease|bump)\\s+(?:the\\s+)?priority\\s+(?:of|for|on)\\s+(?<words>.+?)\\s+(?:to|as|=)\\s+(?<level>${levelPattern})(?:\\s+priority)?$`,
    'i',
  ),
  new RegExp(
    `^(?:set|change|update|raise|lower)\\s+(?<words>.+?)['’]s\\s+priority\\s+(?:to|as)\\s+(?<level>${levelPattern})$`,
    'i',
  ),
  new RegExp(
    `^(?:set|mark|make|flag|change|move|give|bump|raise|lower|drop|increase|decrease|reduce|put)\\s+(?<words>.+?)\\s+(?:(?:up|down)\\s+)?(?:as\\s+|to\\s+|to\\s+be\\s+|an?\\s+)*(?<level>${rankPattern}|important)[\\s-]priority$`,
    'i',
  ),
  new RegExp(
    `^(?:set|mark|make|flag|change)\\s+(?<words>.+?)\\s+(?:as\\s+|to\\s+|to\\s+be\\s+)*(?:priority\\s+(?<rank>${levelPattern})|(?<level>urgent|important|critical|p[1-4]))$`,
    'i',
  ),
  new RegExp(
    `^(?:set|change|drop|lower|reduce|raise|increase|bump)\\s+(?<words>.+?)\\s+(?:up\\s+|down\\s+)?to\\s+(?:an?\\s+)?(?<level>high|medium|low|urgent)(?:\\s+priority)?$`,
    'i',
  ),
  new RegExp(`^give\\s+(?<words>.+?)\\s+(?:an?\\s+)?(?<level>${rankPattern})\\s+priority$`, 'i'),
];

/** Those that name the level after "to", which are no step up or down. */
const levelled = patterns.slice(0, 2);

const stepping = {
  raise: [
    /^(?:raise|increase|bump(?:\s+up)?|up|heighten|boost)\s+(?:the\s+)?(?:priority|importance|urgency)\s+(?:of|for|on)\s+(?<words>.+)$/i,
    /^(?:raise|increase|bump(?:\s+up)?|boost)\s+(?<words>.+?)['’]s\s+priority$/i,
    /^make\s+(?<words>.+?)\s+(?:a\s+)?(?:more\s+(?:important|urgent)|higher\s+priority)$/i,
    /^bump\s+(?:up\s+(?<words>.+)|(?<named>.+?)\s+up)$/i,
  ],
  lower: [
    /^(?:lower|decrease|reduce|bump\s+down|drop)\s+(?:the\s+)?(?:priority|importance|urgency)\s+(?:of|for|on)\s+(?<words>.+)$/i,
    /^(?:lower|decrease|reduce)\s+(?<words>.+?)['’]s\s+priority$/i,
    /^make\s+(?<words>.+?)\s+(?:a\s+)?(?:less\s+(?:important|urgent)|lower\s+priority)$/i,
    /^bump\s+(?:down\s+(?<words>.+)|(?<named>.+?)\s+down)$/i,
  ],
};
const named: [RegExp, TaskPriority][] = [
  [/^(?:deprioriti[sz]e|de-prioriti[sz]e)\s+(?<words>.+)$/i, 'low'],
  [/^prioriti[sz]e\s+(?<words>.+)$/i, 'high'],
  [/^make\s+(?<words>.+?)\s+(?:not|no\s+longer|un)-?\s*(?:urgent|important)$/i, 'none'],
];
/** "Buy milk is urgent" may tell of anything: only a whole title will do. */
const telling = new RegExp(
  `^(?<words>.+?)\\s+(?:is|are|(?:needs?|has|ought)\\s+to\\s+be|(?:should|must)\\s+be)\\s+(?:now\\s+|very\\s+|really\\s+|super\\s+|actually\\s+)*(?:an?\\s+)?(?:(?<rank>${rankPattern})[\\s-]priority|(?<level>urgent|important|critical|p[1-4]))(?:\\s+(?:now|task))?$`,
  'i',
);

const prioritising =
  (priority: TaskPriority | 'raise' | 'lower') =>
  (target: Target): Intent => ({ kind: 'prioritise', target, priority });

const wanted = (
  text: string,
): [words: string, priority: TaskPriority | 'raise' | 'lower'] | null => {
  const isLevelled = firstMatch(text, levelled) !== null;
  for (const direction of ['raise', 'lower'] as const) {
    const match = isLevelled ? null : firstMatch(text, stepping[direction]);
    if (match) return [match['words'] ?? match['named'] ?? '', direction];
  }
  for (const [pattern, priority] of named) {
    const words = pattern.exec(text)?.groups?.['words'];
    if (words !== undefined) return [words, priority];
  }
  const cleared = firstMatch(text, clearing);
  if (cleared) return [cleared['words'] ?? '', 'none'];
  const match = firstMatch(text, patterns);
  const priority = priorityOf(match?.['level'] ?? match?.['rank'] ?? '');
  return match && priority ? [match['words'] ?? '', priority] : null;
};

/** "Set the priority of buy milk to high", "make buy milk urgent". */
export const prioritise: Rule = {
  name: 'prioritise',
  match: ({ text }, context): Intent | null => {
    const found = wanted(text);
    if (found) return aim(found[0], context, prioritising(found[1]));
    const told = telling.exec(text)?.groups;
    const priority = priorityOf(told?.['level'] ?? told?.['rank'] ?? '');
    if (!told || !priority) return null;
    return aim(told['words'] ?? '', context, (target) => prioritising(priority)(asGuess(target)));
  },
};
