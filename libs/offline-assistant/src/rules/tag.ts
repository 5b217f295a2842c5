import { TagSchema } from '@todo/contracts';
import type { Intent } from '../intent';
import { splitTags } from '../parse/extract-tags';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const hashes = '#[^\\s#,]+(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)#[^\\s#,]+)*';
const words = '[^\\s,]+(?:(?:\\s*,\\s*|\\s+and\\s+)[^\\s,]+)*';

const adding = [
  new RegExp(
    `^add\\s+(?:the\\s+)?(?:tags?|labels?)\\s+(?<tags>${words})\\s+(?:to|on)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(`^(?:add|put)\\s+(?<tags>${hashes})\\s+(?:to|on)\\s+(?<task>.+)$`, 'i'),
  new RegExp(
    `^(?:tag|label)\\s+(?<task>.+?)\\s+(?:as|with)\\s+(?:the\\s+(?:tags?|labels?)\\s+)?(?<tags>${words})$`,
    'i',
  ),
  new RegExp(`^(?:tag|label)\\s+(?<task>.+?)\\s+(?<tags>${hashes})$`, 'i'),
];
const removing = [
  new RegExp(
    `^(?:remove|delete|drop|take)\\s+(?:the\\s+)?(?:tags?|labels?)\\s+(?<tags>${words})\\s+(?:from|off|of)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:remove|delete|drop|take)\\s+(?<tags>${hashes})\\s+(?:from|off)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:remove|delete|drop)\\s+(?:the\\s+)?(?<tags>${words})\\s+(?:tags?|labels?)\\s+(?:from|off|of)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(`^untag\\s+(?<task>.+?)\\s+(?:(?:as|with|from)\\s+)?(?<tags>#?[^\\s,]+)$`, 'i'),
];

const tagsOf = (text: string | undefined): string[] =>
  splitTags(text ?? '').filter((tag) => TagSchema.safeParse(tag).success);

/** "Tag buy milk with home", "remove #home from buy milk". */
export const tag: Rule = {
  name: 'tag',
  match: ({ text }): Intent | null => {
    const added = firstMatch(text, adding);
    const match = added ?? firstMatch(text, removing);
    const tags = tagsOf(match?.['tags']);
    // "Add #home to my list" names no task to tag.
    if (!match || tags.length === 0 || /^(?:my|the)\s+(?:\w+\s+)?list\b/i.test(match['task'] ?? ''))
      return null;
    const change = added ? { add: tags, remove: [] } : { add: [], remove: tags };
    return aim(match['task'] ?? '', (target) => ({ kind: 'tag', target, ...change }));
  },
};
