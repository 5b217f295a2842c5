import { asGuess } from '../target';
import { isTargeted, targetOf, withTarget } from '../targeted-intent';
import { reschedule } from './reschedule';
import type { Rule } from './rule';
import { splitDue } from './split-due';

const pattern =
  /^(?!(?:add|create|remind|schedule|if|what|when|why|how|which|where|who|should|shall|is|are|can|could|would|will|did|does|do\s+(?:i|we|you|they)|not?|never|don['’]?t)\b)(?:(?:let['’]?s\s+)?(?:do|have)\s+)?(?<words>.+?),?\s+instead$/i;

/** "Call mom on monday instead" moves what is there already; only a whole title will do. */
export const instead: Rule = {
  name: 'at another time instead',
  match: (sentence, context) => {
    const words = pattern.exec(sentence.text)?.groups?.['words'];
    if (words === undefined || sentence.isQuestion) return null;
    const told = reschedule.match({ ...sentence, text: words }, context);
    if (told) return told.kind === 'reschedule' ? told : null;
    const moved = splitDue(words, context);
    return moved && isTargeted(moved) ? withTarget(moved, asGuess(targetOf(moved))) : null;
  },
};
