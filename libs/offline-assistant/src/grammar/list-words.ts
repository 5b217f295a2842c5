/** How a sentence that asks for a list begins. */
export const listOpener =
  /^(?:list|show|display|view|see|print|read|give\s+me|tell\s+me|get|fetch|what|which|how\s+many|do\s+i\s+have|have\s+i|is\s+there|are\s+there|anything|any|my|all|open|done|completed|finished|tasks?|to-?dos?|everything|overdue|due|high|low|medium|urgent|important|the|did\s+i\s+(?:finish|complete)|today|tomorrow)\b/i;

/** The words that lists are asked with, besides dates, tags and priorities. */
export const listLexicon = new Set(
  (
    "list show display view see print read give get fetch tell what what's whats which is are there do does did i i've " +
    'have has got to my me the a an of all any anything on in for at up by with and open current pending remaining left ' +
    'outstanding active task tasks todo todos to-do to-dos reminder reminders item items things thing stuff list agenda ' +
    "plate schedule due tag tagged tags how many much that be still need needs needed planned plan was were you that's " +
    'out overview status everything done next only just other else doing coming must should today'
  ).split(' '),
);

/** Lists of what carries some words. */
export const searchPatterns = [
  /^(?:search|look)\s+(?:my\s+tasks\s+)?for\s+(?<words>.+)$/i,
  /^(?:find|search)\s+(?:(?:me\s+)?(?:all\s+|my\s+|the\s+)*(?:tasks?|to-?dos?)\s+(?:about|with|for|containing|named|called|that\s+(?:mention|contain))\s+)?(?<words>.+)$/i,
  /^(?:list|show(?:\s+me)?|which|what|do\s+i\s+have)\s+(?:all\s+|my\s+|the\s+|any\s+)*(?:tasks?|to-?dos?)\s+(?:about|containing|mentioning|named|called|that\s+(?:mention|contain))\s+(?<words>.+)$/i,
];
