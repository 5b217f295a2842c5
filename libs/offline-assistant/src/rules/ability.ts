import {
  abilityNouns,
  abilityQuestions,
  abilityVerbs,
  canYou,
  genericWord,
  howTo,
  type AbilityTopic,
} from '../grammar/ability-words';
import { verbsOf } from '../grammar/verb-forms';
import type { Intent } from '../intent';
import { firstMatch, type Rule } from './rule';

const longestQuestion = 200;

/** With the verb in its own form: "deleted a task" as "delete a task". */
const formsOf = (what: string): string[] => {
  const [first = '', ...rest] = what.split(' ');
  return verbsOf(first).map((verb) => [verb, ...rest].join(' '));
};

const verbTopic = (what: string): AbilityTopic | null =>
  abilityVerbs.find(([, pattern]) => formsOf(what).some((form) => pattern.test(form)))?.[0] ?? null;

const topicOf = (what: string): AbilityTopic | null =>
  abilityNouns.find(([, pattern]) => pattern.test(what))?.[0] ?? verbTopic(what);

const isGeneric = (what: string): boolean =>
  what.split(/[\s,/]+/).every((word) => genericWord.test(word));

/** Of what is done to a task that is named only the verb counts: its title may say anything. */
const topicOfDoing = (what: string): AbilityTopic | null =>
  isGeneric(what.replace(/\b(?:the|my|its|it|when|is)\b\s*/gi, '').trim())
    ? topicOf(what)
    : (verbTopic(what) ?? topicOf(what.split(' ', 1).join('')));

/** "Can I see my tasks?" asks to be shown them. */
const seesOwn = /^(?:see|view|have|get|look\s+at|check)\s+.*\b(?:my|the|what|all)\b/i;

/** "Can I add milk to my list please?" asks to have it done. */
const plea = /^(?:can|could|may)\s+(?:i|we)\b.*\bplease\W*$/i;

const bareVerb = /^(?:undo|repeat|restore|(?:show|list|find|search)\b.*)$/i;

const told = (topic: AbilityTopic | null): Intent | null =>
  topic === null ? null : { kind: 'ability', topic };

/** "Can you delete tasks?", "how do I add a tag?", "do you understand german?" */
export const ability: Rule = {
  name: 'ability',
  match: ({ said, text, hasSeveralLines }): Intent | null => {
    if (hasSeveralLines || said.length > longestQuestion) return null;
    const asked = said
      .replace(/[\s?!.]+$/, '')
      .replace(/^(?:(?:hey|hi|hello|ok|okay|so|and|but|please|well)\b[\s,!.]+)+/i, '')
      .replace(/[\s,]+please$/i, '');
    const plain = text.replace(/[\s?]+$/, '');
    const whole = abilityQuestions.find(
      ([, pattern]) => pattern.test(asked) || pattern.test(plain),
    );
    if (whole) return told(whole[0]);
    const how = firstMatch(asked, howTo)?.['what'];
    const isPlea =
      plea.test(said) && how !== undefined && !isGeneric(how.replace(/\s+please$/i, ''));
    if (isPlea) return null;
    if (how !== undefined && !seesOwn.test(how)) return told(topicOfDoing(how));
    const groups = canYou.exec(asked)?.groups;
    const what = (groups?.['what'] ?? groups?.['told'])?.replace(/\s+for\s+me$/i, '');
    return what === undefined || bareVerb.test(what) || !isGeneric(what)
      ? null
      : told(topicOf(what));
  },
};
