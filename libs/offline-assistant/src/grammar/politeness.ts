/** Words before a command that change nothing about it. */
export const openers = [
  /^(?:please|pls|kindly|hey|hi|hello|ok|okay|so|and|also|then|well|oh|um|just|great|assistant)\b[\s,!.:]+/i,
  /^(?:can|could|would|will)\s+(?:you|u)\s+(?!(?:be|have|like)\b)/i,
  /^(?:i(?:['’]d|\s+would)\s+like(?:\s+you)?\s+to|i\s+(?:want|need)\s+you\s+to|let['’]?s|go\s+ahead\s+and)\s+/i,
  /^i\s+(?:want|need)\s+to\s+(?=(?:add|create|delete|remove|rename|complete|mark|move|reschedule|postpone|reopen|tag|see|list|show)\b)/i,
];

/** The openers that make a request of a sentence with a question mark. */
export const requestOpener = /^(?:can|could|would|will)\s+(?:you|u)\b/i;

/** Words after a command that change nothing about it. */
export const closers = [/[\s,]+(?:please|pls|thanks|thank\s+you|thx|will\s+you|would\s+you)$/i];

/** A sentence that takes itself back at its end. */
export const takenBack =
  /(?:[,;.!–—-]|\s)\s*(?:(?:no|nope),?\s+wait|wait,?\s+no|never\s*mind|scratch\s+that|cancel\s+that|forget\s+(?:it|that)|don['’]?t(?:\s+do\s+(?:it|that))?|do\s+not)(?:[,;\s]+(?:no|wait|don['’]?t|do\s+not|please|never\s*mind|(?:do|add|delete)\s+(?:it|that)))*\s*[.!?]*$|[,;]\s*(?:no|nope|not|wait)\s*[.!?]*$/i;
