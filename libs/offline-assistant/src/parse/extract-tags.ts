import { uniqueTags } from '@todo/contracts';
import { mask, type Span } from './spans';

export interface ExtractedTags {
  tags: string[];
  spans: Span[];
}

// A number alone is a number: "#2 pencils".
const hashTag =
  /(?<=^|\s)(?:(?:tagged(?:\s+(?:as|with))?|with\s+(?:the\s+)?(?:tags?|labels?)|and)\s+)?#(?=[\p{L}\p{N}_/-]*\p{L})([\p{L}\p{N}_/-]{1,50})/gu;
/** What goes on behind a tag without being one: "tagged work, due friday". */
const nextDetail =
  '(?:due|by|on|at|in|for|from|until|every|each|daily|weekly|monthly|yearly|repeat(?:s|ing)?|next|this|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|with|and|urgent|important|critical|asap|p[1-4]|(?:top|highest|high|medium|normal|low|lowest|no)\\s+prio(?:rity)?|prio(?:rity)?|notes?|description|tags?|labels?|make|set|mark|please)\\b';
const taggedWord = new RegExp(
  `(?<=^|[\\s,;])(?:and\\s+|,\\s*)?(?:tagged(?:\\s+(?:as|with))?|(?:tag|label)\\s+(?:it|this|that)(?:\\s+(?:as|with))?|(?:with|under|using)\\s+(?:the\\s+|an?\\s+)?(?:tags?|labels?)(?:\\s+(?:of|called))?:?|labell?ed(?:\\s+as)?|(?:tags?|labels?)\\s*:)\\s+([\\p{L}\\p{N}_-]{1,50}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)(?!${nextDetail})[\\p{L}\\p{N}_-]{1,50})*)(?=$|[\\s,.;])`,
  'giu',
);

export const splitTags = (words: string): string[] =>
  words
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+(?=#)/i)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '');

/** Finds `#tag` and "tagged home and garden" in a masked text. */
export const extractTags = (masked: string): ExtractedTags => {
  const hashed = [...masked.matchAll(hashTag)];
  const spansOf = (matches: RegExpExecArray[]) =>
    matches.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const hashSpans = spansOf(hashed);
  const worded = [...mask(masked, hashSpans).matchAll(taggedWord)];
  return {
    tags: uniqueTags([
      ...hashed.map((match) => match[1] ?? ''),
      ...worded.flatMap((match) => splitTags(match[1] ?? '')),
    ]),
    spans: [...hashSpans, ...spansOf(worded)],
  };
};
