import { listNoun, taskNoun } from '../grammar/task-nouns';
import { refused, type Intent } from '../intent';
import { readNewTask } from '../parse/parse-new-task';
import { firstMatch, type Rule } from './rule';

const newTask = `(?:an?\\s+|another\\s+|one\\s+more\\s+)?(?:new\\s+)?(?:(?:\\w+[\\s-])?(?:priority|urgent|important)\\s+)?${taskNoun}`;

const patterns = [
  /^(?:add|create|jot\s+down|write\s+down|note\s+down|make\s+a\s+note(?:\s+to)?)\b[:,]?\s*(?<words>.*)$/i,
  new RegExp(
    `^(?:make|put|insert|enter|set(?:\\s+up)?|schedule|new|open|start)\\s+(?<words>${newTask}\\b.*)$`,
    'i',
  ),
  new RegExp(
    `^(?:put|insert|enter|write|place|get)\\s+(?<words>.+\\s(?:on|in|onto|to|into)\\s+(?:my|the)\\s+${listNoun}(?:\\s.*)?)$`,
    'i',
  ),
  new RegExp(`^(?<words>(?:new\\s+)?(?:task|to-?do|reminder)\\s*:.*)$`, 'i'),
  /^(?:todo|to-do)\s+(?<words>.+)$/i,
  /^remind\s+me\b[:,]?\s*(?:that\s+i\s+(?:need|have)\s+to\s+|about\s+|of\s+|to\s+)?(?<words>.*)$/i,
  /^remember\s+to\s+(?<words>.+)$/i,
];

// After the date has gone, "remind me tomorrow to call" leaves "to call".
const onList = new RegExp(`\\s+(?:on|in|onto|to|into)\\s+(?:my|the)\\s+${listNoun}\\b`, 'i');

/** "Add buy milk tomorrow at 5pm #home" and its kin. */
export const create: Rule = {
  name: 'create',
  match: ({ text, hasSeveralLines }, context): Intent | null => {
    const match = firstMatch(text, patterns);
    if (!match) return null;
    if (hasSeveralLines) return refused('several');
    const words = match['words'] ?? '';
    const startsWithPut = /^(?:put|insert|enter|write|place|get)\b/i.test(text);
    const parsed = readNewTask(startsWithPut ? words.replace(onList, '') : words, context);
    return parsed.kind === 'task' ? { kind: 'create', task: parsed.task } : refused(parsed.reason);
  },
};
