import { TagSchema } from '@todo/contracts';
import { refused, type Intent } from '../intent';
import { splitTags } from '../parse/extract-tags';
import { aim } from '../parse/parse-target';
import { asGuess } from '../target';
import { firstMatch, type Rule, type RuleContext } from './rule';

const hashes = '#[^\\s#,]+(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)#[^\\s#,]+)*';
const words = '[^\\s,]+(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)[^\\s,]+)*';
const noun = '(?:tags?|labels?)';

const adding = [
  new RegExp(
    `^(?:add|put|attach|give)\\s+(?:the\\s+|an?\\s+)?${noun}\\s+(?<tags>${words})\\s+(?:to|on)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:add|put|attach)\\s+(?:the\\s+|an?\\s+)?(?<tags>${words})\\s+(?:as\\s+an?\\s+)?${noun}\\s+(?:to|on)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(`^(?:add|put|attach)\\s+(?<tags>${hashes})\\s+(?:to|on)\\s+(?<task>.+)$`, 'i'),
  new RegExp(
    `^(?:tag|label)\\s+(?<task>.+?)\\s+(?:as|with)\\s+(?:the\\s+${noun}\\s+)?(?<tags>${words})$`,
    'i',
  ),
  new RegExp(`^(?:tag|label|mark)\\s+(?<task>.+?)\\s+(?:as\\s+|with\\s+)?(?<tags>${hashes})$`, 'i'),
  new RegExp(`^give\\s+(?<task>.+?)\\s+the\\s+${noun}\\s+(?<tags>${words})$`, 'i'),
  new RegExp(
    `^(?:add|put|move)\\s+(?<task>.+?)\\s+(?:to|in|into|under)\\s+(?<tags>${hashes})$`,
    'i',
  ),
];
const removing = [
  new RegExp(
    `^(?:remove|delete|drop|take|clear|strip)\\s+(?:the\\s+)?${noun}\\s+(?<tags>${words})\\s+(?:from|off|of)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:remove|delete|drop|take)\\s+(?<tags>${hashes})\\s+(?:from|off)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:remove|delete|drop|take)\\s+(?:the\\s+)?(?<tags>${words})\\s+${noun}\\s+(?:from|off|of)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(`^(?:untag|unlabel)\\s+(?<task>.+?)\\s+(?:as|with|from)\\s+(?<tags>#?[^\\s,]+)$`, 'i'),
  new RegExp(`^(?:untag|unlabel)\\s+(?<task>.+?)\\s+(?<tags>#[^\\s,]+)$`, 'i'),
  new RegExp(`^(?:untag|unlabel)\\s+(?<tags>#?[^\\s,]+)\\s+from\\s+(?<task>.+)$`, 'i'),
];
const removingAll = [
  new RegExp(
    `^(?:remove|delete|clear|drop|strip)\\s+(?:all\\s+(?:of\\s+)?)?(?:the\\s+|its\\s+)?(?:tags|labels)\\s+(?:from|of|off|on)\\s+(?<task>.+)$`,
    'i',
  ),
  new RegExp(`^(?:remove|clear)\\s+(?<task>.+?)['’]s\\s+(?:tags|labels)$`, 'i'),
];
const replacing = new RegExp(
  `^(?:replace|change|swap)\\s+(?:the\\s+)?${noun}\\s+(?<old>#?[^\\s,]+)\\s+(?:with|to|by|for)\\s+(?<tags>#?[^\\s,]+)\\s+(?:on|of|in|for)\\s+(?<task>.+)$`,
  'i',
);
/** The last word is the tag, or one of them: "untag buy milk home", "tag buy milk home". */
const lastWord = /^(?<verb>tag|label|untag|unlabel)\s+(?<task>.+?)\s+(?<tag>[\p{L}\p{N}_-]+)$/iu;
const tagless = /^(?:tag|label)\s+(?<task>\S+)$/i;

const tagsOf = (text: string | undefined): string[] =>
  splitTags(text ?? '').filter((tag) => TagSchema.safeParse(tag).success);

interface TagChange {
  task: string;
  add: string[];
  remove: string[] | 'all';
}

const readChange = (text: string): TagChange | null => {
  const replaced = replacing.exec(text)?.groups;
  if (replaced) {
    const { task = '', tags, old } = replaced;
    return { task, add: tagsOf(tags), remove: tagsOf(old) };
  }
  const cleared = firstMatch(text, removingAll);
  if (cleared) return { task: cleared['task'] ?? '', add: [], remove: 'all' };
  const added = firstMatch(text, adding);
  if (added) return { task: added['task'] ?? '', add: tagsOf(added['tags']), remove: [] };
  const removed = firstMatch(text, removing);
  return removed && { task: removed['task'] ?? '', add: [], remove: tagsOf(removed['tags']) };
};

/** "Tag buy milk home": unless that is all a title, the last word is the tag. */
const readLastWord = (text: string, context: RuleContext): Intent | null => {
  const { verb = '', task = '', tag = '' } = lastWord.exec(text)?.groups ?? {};
  if (verb === '') return null;
  const isRemoved = /^un/i.test(verb);
  const tags = tagsOf(tag);
  const [add, remove] = isRemoved ? [[], tags] : [tags, []];
  return aim(task, context, (target) =>
    aim(`${task} ${tag}`, context, (whole) => ({
      kind: 'sequence',
      changes: [{ kind: 'tag', target: asGuess(target), add, remove }],
      whole: { kind: 'tag', target: whole, add: [], remove: isRemoved ? 'all' : [] },
    })),
  );
};

/** "Tag buy milk with home", "remove #home from buy milk". */
export const tag: Rule = {
  name: 'tag',
  match: ({ text }, context): Intent | null => {
    const change = readChange(text);
    if (!change) {
      const named = tagless.exec(text)?.groups?.['task'];
      return named === undefined
        ? readLastWord(text, context)
        : aim(named, context, () => refused('no-tag'));
    }
    const { task, add, remove } = change;
    // "Add #home to my list" names no task to tag.
    if (/^(?:my|the)\s+(?:\w+\s+)?list\b/i.test(task)) return null;
    if (add.length + remove.length === 0) return null;
    return aim(task, context, (target) => ({ kind: 'tag', target, add, remove }));
  },
};
