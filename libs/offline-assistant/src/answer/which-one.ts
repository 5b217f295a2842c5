const marker = 'Which one do you mean?';
const weakMarker = 'I found no task of that name. Do you mean one of these?';
const shownAtMost = 10;

/** Asks for one of the numbered tasks. `readOptions` reads it back in the next turn. */
export const askWhichOne = (labels: readonly string[], certainty: 'sure' | 'close'): string => {
  const lines = labels.slice(0, shownAtMost).map((label, index) => `${index + 1}. ${label}`);
  const hidden = labels.length - lines.length;
  const rest = hidden > 0 ? [`There are ${hidden} more: tell me more of the title.`] : [];
  return [certainty === 'sure' ? marker : weakMarker, ...lines, ...rest].join('\n');
};

/** The numbered tasks of such a question; null when the text is no such question. */
export const readOptions = (text: string): string[] | null => {
  const [first, ...lines] = text.trim().split('\n');
  if (first !== marker && first !== weakMarker) return null;
  return lines.flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
};
