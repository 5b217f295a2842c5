import type { SmallTalk } from '../intent';
import type { Rule } from './rule';

const much =
  '(?:\\s+(?:a\\s+lot|a\\s+million|so\\s+much|very\\s+much|again|you|for\\s+(?:that|your\\s+help|everything|helping)|man|mate|buddy))*';
const praise =
  '(?:great|perfect|nice|awesome|amazing|excellent|fantastic|wonderful|brilliant|cool|super|sweet|lovely|good|very\\s+good|well\\s+done|good\\s+(?:job|work|bot)|nice\\s+(?:job|work|one)|great\\s+(?:job|work))';

const phrases: Record<SmallTalk, RegExp> = {
  help: /^(?:(?:help|hepl|halp|\?+|commands?|instructions?|menu|options|manual)(?:\s+me)?(?:\s+please)?|(?:i\s+need\s+(?:some\s+)?)?help(?:\s+(?:me|please))*|what\s+(?:all\s+)?(?:can|do|could|should)\s+(?:you|i|we)\s+(?:do|say|ask|understand|type|write|tell\s+you|help(?:\s+me)?\s+with)(?:\s+(?:here|for\s+me|to\s+you|with\s+this))*|what\s+are\s+you\s+(?:able\s+to\s+do|capable\s+of|good\s+(?:for|at))|what\s+(?:are\s+your|is\s+your)\s+(?:abilities|commands|features|skills|purpose|job)|what(?:['’]s|\s+is)\s+(?:this|possible(?:\s+here)?)|how\s+(?:does\s+(?:this|it|that)|do\s+(?:you|i)|can\s+(?:you|i)|to)\s+(?:work|help(?:\s+me)?|use\s+(?:you|this|it)|start|begin\s+here)(?:\s+(?:this|you|here))?|(?:show|tell|give)\s+me\s+(?:what\s+you\s+can\s+do|(?:some\s+)?examples|the\s+commands|how\s+(?:this|it)\s+works)|(?:can|could)\s+you\s+help(?:\s+me)?(?:\s+out)?|examples?)\s*\??$/i,
  greeting:
    /^(?:(?:hi|hello|helo|hallo|hey|hiya|howdy|heya|greetings|yo|hola|good\s+(?:morning|afternoon|evening|day)|morning)(?:\s+(?:there|assistant|you|again|everyone|bot|all))*|how\s+are\s+(?:you|u|things)(?:\s+(?:doing|today))*|how(?:['’]s|\s+is)\s+(?:it\s+going|everything|life)|how\s+do\s+you\s+do|what['’]?s\s+up|sup)(?:[,!.\s]+(?:how\s+are\s+you(?:\s+(?:doing|today))*))?\s*[!?.]*$/i,
  thanks: new RegExp(
    `^(?:(?:many\\s+|ok(?:ay)?,?\\s+|${praise}[,!\\s]+)?(?:thanks|thnaks|thansk|thanx|thank\\s+you|thank\\s*u|thx|ty|tysm|cheers|much\\s+appreciated|i\\s+appreciate\\s+(?:it|that))${much}(?:[,!\\s]+(?:that['’]?s\\s+(?:all|it)|bye|${praise}))?|that['’]?s\\s+(?:all|it)(?:\\s+for\\s+(?:now|today))?(?:[,!\\s]+thanks)?|${praise}(?:[,!\\s]+(?:thanks|thank\\s+you|job|work))?|that(?:['’]?s|\\s+was)\\s+${praise})\\s*[!.]*$`,
    'i',
  ),
  compliment: new RegExp(
    `^(?:(?:you(?:['’]?re|\\s+are|\\s+were)|u\\s+r)\\s+(?:(?:so|very|really|just|the|a|an)\\s+)*(?:${praise}|best|smart|clever|helpful|kind|cute|funny|genius|star|legend)(?:\\s+(?:assistant|bot|one|help))?|i\\s+(?:love|like|adore)\\s+(?:you|this(?:\\s+app)?)|you\\s+(?:rock|rule))\\s*[!.]*$`,
    'i',
  ),
  complaint:
    /^(?:you(?:['’]?re|\s+are)\s+(?:(?:so|very|really|just|a|an)\s+)*(?:stupid|dumb|useless|bad|terrible|awful|slow|wrong|annoying|idiot|an\s+idiot|not\s+(?:very\s+)?(?:helpful|smart))|you\s+suck|i\s+hate\s+(?:you|this(?:\s+app)?)|(?:that['’]?s|that\s+is|this\s+is)\s+(?:wrong|not\s+(?:right|what\s+i\s+(?:meant|wanted|said|asked)))|that['’]?s\s+not\s+what\s+i\s+(?:meant|wanted|said|asked)(?:\s+for)?|wtf|damn|ugh|shut\s+up)\s*[!.?]*$/i,
  sorry:
    /^(?:(?:i['’]?m\s+|i\s+am\s+)?(?:so\s+|very\s+)?sorry(?:\s+(?:about\s+that|for\s+that|my\s+(?:bad|mistake|fault)))?|oops|whoops|ups|my\s+(?:bad|mistake|fault)|apologies|pardon(?:\s+me)?|excuse\s+me)\s*[!.]*$/i,
  acknowledged:
    /^(?:(?:ok|okay|k|alright|all\s+right|right|got\s+it|i\s+see|i\s+understand|understood|sure|fine|sounds\s+good|good\s+to\s+know|interesting|hm+|aha|ah|oh|wow|lol|haha+|ha|makes\s+sense|fair\s+enough|no\s+(?:problem|worries)|nothing\s+else|i\s+know|never\s+mind\s+then|you['’]?re\s+welcome)(?:\s+(?:then|now|thanks))?|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+|[:;]-?[)(DP])\s*[!.]*$/iu,
  goodbye:
    /^(?:(?:bye(?:\s*bye)?|goodbye|good\s*bye|good\s+night|see\s+(?:you|ya)|cya|ciao|farewell|take\s+care|later|talk\s+to\s+you|have\s+a\s+(?:nice|good|great)\s+(?:day|evening|weekend|night))(?:\s+(?:later|soon|tomorrow|then|now|for\s+now|too|assistant))*)\s*[!.]*$/i,
  cancelled:
    /^(?:(?:no|nope|ok|okay),?\s*)?(?:cancel(?:\s+(?:that|it))?|never\s*mind(?:\s+(?:that|it|then))?|forget\s+(?:it|that|about\s+it)|stop(?:\s+(?:it|that))?|abort|no|nope|nah|nothing|leave\s+it(?:\s+(?:be|alone|as\s+it\s+is))?|don['’]?t(?:\s+bother)?|not\s+now|no\s+thanks|no\s+thank\s+you|scratch\s+that|drop\s+it|i\s+changed\s+my\s+mind)\s*[!.]*$/i,
};

export const smallTalk: Rule = {
  name: 'small talk',
  match: ({ said, text }, { pending }) => {
    for (const about of Object.keys(phrases) as SmallTalk[]) {
      // "Hmm" answers no question, which stays open.
      if (pending && about === 'acknowledged') continue;
      if (phrases[about].test(text) || phrases[about].test(said))
        return { kind: 'small-talk', about };
    }
    return null;
  },
};
