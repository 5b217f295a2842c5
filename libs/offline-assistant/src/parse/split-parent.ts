import { findQuotes, unquote } from './quotes';
import { mask } from './spans';

const subtask = '(?:sub-?\\s?task|child(?:\\s+task)?|step)';

const patterns: readonly RegExp[] = [
  // "buy candles as a subtask of plan party"
  new RegExp(
    `^(?<words>.+?)\\s*,?\\s+as\\s+(?:an?\\s+)?${subtask}\\s+(?:of|to|for|under|in)\\s+(?<parent>.+)$`,
    'i',
  ),
  // "a subtask of plan party: buy candles"
  new RegExp(
    `^(?:an?\\s+)?(?:new\\s+)?${subtask}\\s+(?:of|to|for|under|in)\\s+(?<parent>[^:]+?)\\s*:\\s*(?<words>.+)$`,
    'i',
  ),
  // "subtask buy candles to plan party"
  new RegExp(
    `^(?:an?\\s+)?(?:new\\s+)?${subtask}\\s*(?:(?:called|named|to)\\s+|:\\s*)?(?<words>.+)\\s+(?:of|to|for|under|in)\\s+(?<parent>.+)$`,
    'i',
  ),
  // "buy candles under the task plan party", "buy candles under ‘plan party’"
  /^(?<words>.+?)\s+(?:under|below|inside)\s+(?:the\s+|my\s+)?(?:(?:task|to-?do|project)\s+(?:called\s+)?|(?=¤))(?<parent>.+)$/i,
];

export interface SplitParent {
  /** The words that name the other one. */
  under: string | null;
  rest: string;
}

/** Parts a new task from the one that it is to be a step of. */
export const splitParent = (text: string): SplitParent => {
  const masked = mask(text, findQuotes(text));
  for (const pattern of patterns) {
    const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(masked);
    const [words, parent] = [match?.indices?.groups?.['words'], match?.indices?.groups?.['parent']];
    if (!words || !parent) continue;
    const named = text
      .slice(...parent)
      .replace(/^(?:the|my)\s+(?:task|to-?do)\s+/i, '')
      .trim();
    return { under: unquote(named), rest: text.slice(...words) };
  }
  return { under: null, rest: text };
};
