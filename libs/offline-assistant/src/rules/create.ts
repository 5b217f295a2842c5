import {
  bullet,
  changeCommand,
  commandWords,
  createCommands,
  detailLine,
  noTask,
  selfNotes,
  wishes,
} from '../grammar/create-words';
import { everydayVerbs } from '../grammar/everyday-verbs';
import { listNoun } from '../grammar/task-nouns';
import { refused, type Intent } from '../intent';
import { correctWord } from '../parse/correct-word';
import { readLines, readNewTasks, type ReadTasks } from '../parse/read-new-tasks';
import { splitParent } from '../parse/split-parent';
import type { Sentence } from '../parse/sentence';
import { firstMatch, type Rule, type RuleContext } from './rule';

const onList = new RegExp(`\\s+(?:on|in|onto|to|into)\\s+(?:my|the|our)\\s+${listNoun}\\b`, 'i');

/** The words after a command that makes tasks. */
const commanded = (text: string, patterns: readonly RegExp[]): string | null => {
  const match = firstMatch(text, patterns);
  if (!match) return null;
  const { words, listed } = match;
  return words ?? listed?.replace(onList, '') ?? '';
};

const correctedWords = 4;

/** Reads the command over a slip of the finger; what it makes stays as it was typed. */
const commandedWithSlip = (text: string, patterns: readonly RegExp[]): string | null => {
  const words = text.split(' ');
  for (let index = 0; index < Math.min(correctedWords, words.length); index += 1) {
    const word = words[index] ?? '';
    const bare = /^[\p{L}]+/u.exec(word)?.[0] ?? '';
    const meant = correctWord(bare, commandWords);
    if (meant === null) continue;
    words[index] = meant + word.slice(bare.length);
    const said = commanded(words.join(' '), patterns);
    if (said !== null && text.endsWith(said)) return said;
  }
  return null;
};

const intentOf = (read: ReadTasks, under: string | null, isUnsure: boolean): Intent =>
  read.kind === 'tasks'
    ? { kind: 'create', tasks: read.tasks, under, isUnsure }
    : refused(read.reason);

const bare = (line: string): string => line.replace(bullet, '').trim();
const isBulleted = (line: string): boolean => bare(line) !== line;
const isHeader = (words: string): boolean =>
  words === '' ||
  /[:\-–—]$/.test(words) ||
  /^(?:these|the\s+following|(?:\w+\s+)?(?:tasks|to-?dos|things|items))\b[^.]{0,40}$/i.test(words);
const startsWithVerb = (line: string): boolean =>
  everydayVerbs.has(/^[\p{L}-]+/u.exec(line)?.[0].toLowerCase() ?? '');

/** A message of several lines: a list under a header, commands, or one task with its details. */
const readSeveralLines = (
  first: string,
  rest: readonly string[],
  patterns: readonly RegExp[],
  context: RuleContext,
): ReadTasks => {
  if (isHeader(first)) return readLines(first, rest.map(bare), context);
  if (rest.every((line) => detailLine.test(line)))
    return readNewTasks([first, ...rest].join(', '), context);
  const commands = rest.map((line) => commanded(line, patterns));
  if (commands.every((words) => words !== null))
    return readLines('', [first, ...commands], context);
  if (rest.every((line) => !isBulleted(line) && startsWithVerb(line)))
    return readLines('', [first, ...rest], context);
  return { kind: 'refused', reason: 'unclear-several' };
};

const closing = /^(.*?)[\s,]*(?:please|thanks|thank\s+you|thx)?[.!]*$/i;
const hurry = /[,;]\s*asap[.!]*$/i;

const read = (
  { text, said, lines, hasSeveralLines }: Sentence,
  patterns: readonly RegExp[],
  context: RuleContext,
): Intent | null => {
  const [line = '', ...others] = lines;
  const command = hasSeveralLines ? line : text;
  const words = commanded(command, patterns) ?? commandedWithSlip(command, patterns);
  if (words === null) return null;
  if (hasSeveralLines) {
    const rest = others
      .map((each) => closing.exec(each)?.[1] ?? each)
      .filter((each) => each !== '');
    return intentOf(readSeveralLines(words, rest, patterns, context), null, false);
  }
  // Courtesy takes "asap" off a command; of a new task it says how urgent it is.
  const urged = hurry.test(said) && !hurry.test(words) ? `${words}, asap` : words;
  const { under, rest } = splitParent(urged);
  return intentOf(readNewTasks(rest, context), under, false);
};

/** "Add buy milk tomorrow at 5pm #home" and its kin. */
export const create: Rule = {
  name: 'create',
  match: (sentence, context) => {
    // "Add soap instead" answers a question about another task.
    const text = context.pending ? sentence.text.replace(/\s+instead$/i, '') : sentence.text;
    return read({ ...sentence, text }, createCommands, context);
  },
};

/** "I need to call mom tomorrow", "don't forget to pay rent": what people say of a task of theirs. */
export const wish: Rule = {
  name: 'wish',
  match: (sentence, context) => {
    if (sentence.isQuestion) return null;
    const words = commanded(sentence.text, wishes) ?? commandedWithSlip(sentence.text, wishes);
    if (words === null || noTask.test(words) || changeCommand.test(words)) return null;
    return read(sentence, wishes, context);
  },
};

/** "Note to self: check the tyres" */
export const selfNote: Rule = {
  name: 'note to self',
  match: (sentence, context) => (sentence.isQuestion ? null : read(sentence, selfNotes, context)),
};
