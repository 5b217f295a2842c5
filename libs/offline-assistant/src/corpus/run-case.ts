import { isDeepStrictEqual } from 'node:util';
import { Conversation, saturday } from '../testing/conversation';
import { changesBetween, createWorld, worldTasks } from '../testing/world';
import type { CorpusCase, ExpectedChange } from './corpus-case';

/** What came of a case: whether it is as expected, and whether a wrong task was changed. */
export interface CaseResult {
  isRight: boolean;
  isWrongChange: boolean;
  /** The sentence, and what was expected and came instead. */
  report: string;
}

const readingTools = new Set(['list_tasks', 'get_task', 'list_tags', 'get_stats']);

const titlesOf = (reply: string): string[] =>
  [...reply.matchAll(/^\d+\. (.*?)(?: — .*)?$/gm)].map((match) => match[1] ?? '');

const countsOf = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const sorted = (changes: readonly ExpectedChange[]): string[] =>
  changes
    .map(([title, after]) =>
      JSON.stringify([
        title,
        after && Object.entries(after).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    )
    .toSorted();

/**
 * Whether a task changed that was not meant, or in a way that was not: deleted instead of moved.
 * A task that was meant and got another date than expected is no such case, but isn't right.
 */
const changedWrongly = (
  expected: readonly ExpectedChange[],
  actual: readonly ExpectedChange[],
): boolean => {
  const open = [...expected];
  return actual.some(([title, after]) => {
    const index = open.findIndex(([wanted]) => wanted === title);
    const [match] = index < 0 ? [] : open.splice(index, 1);
    if (!match) return true;
    const [, wanted] = match;
    if (title === null) return false;
    if (wanted === null || after === null) return wanted !== after;
    return Object.keys(after).some((field) => !(field in wanted));
  });
};

/** The last answer; what breaks is a case that isn't right, not the end of all cases. */
const talk = async (
  conversation: Conversation,
  sentences: readonly string[],
): Promise<{ reply: string; isBroken: boolean }> => {
  let reply = '';
  try {
    for (const sentence of sentences) reply = await conversation.say(sentence);
    return { reply, isBroken: false };
  } catch (error) {
    return { reply: `broken: ${String(error)}`, isBroken: true };
  }
};

/** Says a case's sentences to a world of its own, granting every approval. */
export const runCase = async (each: CorpusCase): Promise<CaseResult> => {
  const context = {
    now: each.now === undefined ? saturday.now : new Date(each.now),
    timeZone: each.timeZone ?? saturday.timeZone,
  };
  const tasks = each.tasks ?? worldTasks;
  const world = createWorld(tasks, context);
  const conversation = new Conversation(world, context);
  const { reply, isBroken } = await talk(conversation, [each.say].flat());
  const actual = changesBetween(createWorld(tasks, context), world).map(
    ([title, after]): ExpectedChange => [title, after.isDeleted ? null : after],
  );
  const expected = each.expect ?? [];
  const writes = countsOf(
    world.calls.map(({ name }) => name).filter((name) => !readingTools.has(name)),
  );
  const isWrongChange = changedWrongly(expected, actual);
  const isRight =
    !isBroken &&
    isDeepStrictEqual(sorted(actual), sorted(expected)) &&
    (each.reply === undefined ||
      (typeof each.reply === 'string' ? reply.includes(each.reply) : each.reply.test(reply))) &&
    (each.lists === undefined || isDeepStrictEqual(titlesOf(reply), [...each.lists])) &&
    (each.calls === undefined || isDeepStrictEqual(writes, { ...each.calls }));
  return { isRight, isWrongChange, report: reportOf(each, { actual, reply, writes }) };
};

const reportOf = (
  { say, expect = [], reply, lists, calls }: CorpusCase,
  came: { actual: readonly ExpectedChange[]; reply: string; writes: Record<string, number> },
): string => {
  const wanted = [
    `changes ${JSON.stringify(expect)}`,
    ...(reply === undefined ? [] : [`answer ${String(reply)}`]),
    ...(lists === undefined ? [] : [`titles ${JSON.stringify(lists)}`]),
    ...(calls === undefined ? [] : [`calls ${JSON.stringify(calls)}`]),
  ];
  return [
    `• ${[say]
      .flat()
      .map((sentence) => JSON.stringify(sentence.slice(0, 200)))
      .join(' → ')}`,
    `    expected: ${wanted.join(', ')}`,
    `    came: changes ${JSON.stringify(came.actual)}, calls ${JSON.stringify(came.writes)}`,
    `    answer: ${came.reply.slice(0, 400).replaceAll('\n', ' ⏎ ')}`,
  ].join('\n');
};
