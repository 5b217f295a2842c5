import { refused, type Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { asGuess } from '../target';
import { firstMatch, type Rule } from './rule';

const patterns = [
  /^(?:delete|remove|erase|trash|bin|drop|scrap|discard|ditch|kill|nuke|purge|wipe|get\s+rid\s+of|throw\s+away|throw\s+out)\b:?\s*(?<words>.*)$/i,
  /^(?:take|get|cross)\s+(?<words>.+?)\s+off\s+(?:of\s+)?(?:my|the)\s+(?:to-?do\s+|task\s+)?list$/i,
  /^(?:throw|put|move)\s+(?<words>.+?)\s+(?:away|(?:in|into|to)\s+(?:the\s+)?(?:trash|bin))$/i,
  /^(?:clear(?:\s+(?:out|away|up|off))?|clean\s+(?:up|out)|empty)\s+(?<words>.*\b(?:completed|done|finished)\b.*)$/i,
];
/** "Cancel the gym" may delete a task or be one: only the title of a task will do. */
const canceling = /^cancel\s+(?<words>.+)$/i;
/** "Clear my list" may mean to delete or to complete what is on it. */
const unclear =
  /^(?:clear|empty|clean\s+up)\s+(?:(?:my|the)\s+)?(?:whole\s+|entire\s+)?(?:list|tasks|to-?dos|everything|all)\b/i;

/** "Delete buy milk" and its kin; the loop outside asks for approval. */
export const remove: Rule = {
  name: 'delete',
  match: ({ text }, context): Intent | null => {
    const match = firstMatch(text, patterns);
    if (match) return aim(match['words'] ?? '', context, (target) => ({ kind: 'delete', target }));
    if (unclear.test(text)) return refused('delete-or-complete');
    const words = canceling.exec(text)?.groups?.['words'];
    if (words === undefined) return null;
    return aim(words, context, (target) =>
      'group' in target
        ? refused('delete-or-complete')
        : { kind: 'delete', target: asGuess(target) },
    );
  },
};
