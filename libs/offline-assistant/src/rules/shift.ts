import { span, spanOf } from '../grammar/shift-words';
import { refused, type Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const later = '(?:back|later|out|off|further|farther|along)';
const earlier = '(?:earlier|sooner|up|ahead)';

const delaying = [
  new RegExp(
    `^(?<verb>postpone|delay|defer|snooze|push|bump|move|shift|put\\s+off)\\s+(?<words>.+?)\\s+(?:${later}\\s+)?(?:by|for)\\s+(?:about\\s+)?${span}(?:\\s+${later})?$`,
    'i',
  ),
  new RegExp(
    `^(?<verb>push|put|move|shift|bump|set)\\s+(?:${later}\\s+)(?<words>.+?)\\s+(?:by\\s+)?${span}$`,
    'i',
  ),
  new RegExp(
    `^(?<verb>push|put|move|shift|bump|set|make)\\s+(?<words>.+?)\\s+(?:${later}\\s+)(?:by\\s+)?${span}$`,
    'i',
  ),
  new RegExp(
    `^(?<verb>push|put|move|shift|bump|set|make)\\s+(?<words>.+?)\\s+(?:due\\s+)?${span}\\s+${later}$`,
    'i',
  ),
  new RegExp(`^(?<verb>postpone|delay|defer|snooze|push)\\s+(?<words>.+?)\\s+${span}$`, 'i'),
  new RegExp(`^give\\s+(?<words>.+?)\\s+${span}(?:\\s+more)?$`, 'i'),
  new RegExp(`^give\\s+me\\s+${span}\\s+(?:more\\s+)?(?:for|on)\\s+(?<words>.+)$`, 'i'),
  new RegExp(`^(?<verb>snooze|postpone|delay|push)\\s+for\\s+${span}\\s*:?\\s+(?<words>.+)$`, 'i'),
];
const hastening = [
  new RegExp(
    `^(?:move|shift|push|set|make)\\s+(?<words>.+?)\\s+(?:due\\s+)?${span}\\s+${earlier}$`,
    'i',
  ),
  new RegExp(`^(?:move|shift|bring)\\s+(?<words>.+?)\\s+${earlier}\\s+(?:by\\s+)?${span}$`, 'i'),
  new RegExp(
    `^bring\\s+(?:forward\\s+(?<words>.+?)|(?<named>.+?)\\s+forward)\\s+(?:by\\s+)?${span}$`,
    'i',
  ),
  new RegExp(`^(?:advance|pull\\s+(?:in|forward))\\s+(?<words>.+?)\\s+by\\s+${span}$`, 'i'),
];
/** "Forward" is later to some and earlier to others. */
const unclear = new RegExp(
  `^(?:move|shift|push)\\s+(?:.+?\\s+)?forward\\s+(?:.+?\\s+)?(?:by\\s+)?${span}$`,
  'i',
);

/** "Postpone buy milk by 2 days", "move it a week later". */
export const shift: Rule = {
  name: 'shift',
  match: ({ text }, context): Intent | null => {
    if (unclear.test(text)) return refused('which-way');
    const hastened = firstMatch(text, hastening);
    const match = hastened ?? firstMatch(text, delaying);
    const by = match && spanOf(match['amount'] ?? '', match['unit'] ?? '');
    if (!match || !by) return null;
    const sign = hastened ? -1 : 1;
    const isFromNow = /^snooze/i.test(match['verb'] ?? '');
    return aim(match['words'] ?? match['named'] ?? '', context, (target) => ({
      kind: 'shift',
      target,
      by: {
        days: sign * by.days,
        months: sign * by.months,
        minutes: sign * by.minutes,
        isFromNow,
      },
    }));
  },
};
