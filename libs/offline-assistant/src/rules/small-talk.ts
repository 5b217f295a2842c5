import type { SmallTalk } from '../intent';
import type { Rule } from './rule';

const phrases: Record<SmallTalk, RegExp> = {
  help: /^(?:(?:help|\?+|commands?|instructions?)(?:\s+me)?|(?:i\s+need\s+)?help(?:\s+please)?|what\s+(?:can|do|could)\s+(?:you|i)\s+(?:do|say|ask|understand)(?:\s+(?:here|for\s+me))?|how\s+(?:does\s+this|do\s+(?:you|i)|can\s+(?:you|i))\s+(?:work|help(?:\s+me)?|use\s+(?:you|this|it))|who\s+are\s+you|what\s+are\s+you)\s*\??$/i,
  greeting:
    /^(?:(?:hi|hello|hey|hiya|howdy|greetings|yo|good\s+(?:morning|afternoon|evening|day))(?:\s+(?:there|assistant|you|again))?|how\s+are\s+you(?:\s+(?:doing|today))?)\s*[!?.]*$/i,
  thanks:
    /^(?:(?:many\s+|ok\s+)?(?:thanks|thank\s+you|thx|ty|cheers)(?:\s+(?:a\s+lot|so\s+much|very\s+much|again|you))?|(?:great|perfect|nice|awesome|cool|good\s+job|well\s+done)(?:[,!\s]+(?:thanks|thank\s+you|job|work))?)\s*[!.]*$/i,
  goodbye:
    /^(?:bye(?:\s*bye)?|goodbye|good\s+night|see\s+you(?:\s+(?:later|soon|tomorrow))?|ciao)\s*[!.]*$/i,
  cancelled:
    /^(?:(?:no|nope),?\s*)?(?:cancel(?:\s+(?:that|it))?|never\s*mind|forget\s+(?:it|that)|stop|no|nope|nothing|leave\s+it)\s*[!.]*$/i,
};

export const smallTalk: Rule = {
  name: 'small talk',
  match: ({ text }) => {
    for (const about of Object.keys(phrases) as SmallTalk[]) {
      if (phrases[about].test(text)) return { kind: 'small-talk', about };
    }
    return null;
  },
};
