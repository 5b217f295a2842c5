import type { TaskFacts } from './act/task-facts';
import { verbsOf } from './grammar/verb-forms';
import { isOneEditApart } from './parse/one-edit';

/** `sure` names its task beyond doubt, if there is only one; `close` needs to be asked about. */
export interface TitleMatch<Titled> {
  certainty: 'sure' | 'close' | 'none';
  tasks: Titled[];
}
export type TaskMatch = TitleMatch<TaskFacts>;

const fillers = new Set('a an the my our to of for and some this that these those'.split(' '));

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}\p{M}]+|[\p{S}]+/gu) ?? [];

const meaningful = (words: string[]): string[] => {
  const rest = words.filter((word) => !fillers.has(word));
  return rest.length > 0 ? rest : words;
};

const phrase = (words: string[]): string => ` ${words.join(' ')} `;

/** "Plants" and "plant" are one word; "glass" ends in no plural. */
export const singular = (word: string): string => {
  if (/^\p{L}{2,}ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/^\p{L}{2,}(?:[sx]|[cs]h)es$/u.test(word)) return word.slice(0, -2);
  return /^\p{L}{2,}[^su]s$/u.test(word) ? word.slice(0, -1) : word;
};

type Test = (query: string[], title: string[]) => boolean;

/** From the surest kind of match to the loosest that still names a task. */
const plainTests: Test[] = [
  (query, title) => phrase(query) === phrase(title),
  (query, title) => phrase(meaningful(query)) === phrase(meaningful(title)),
  (query, title) => phrase(title).includes(phrase(query)),
  (query, title) => meaningful(query).every((word) => title.includes(word)),
];

const inSingular: Test = (query, title) => {
  const known = title.map(singular);
  return meaningful(query).every((word) => known.includes(singular(word)));
};

/** "Watering the plants" is done when "water the plants" is: the title begins with that verb. */
const inOtherForm: Test = ([verb = '', ...rest], [first = '', ...others]) =>
  verbsOf(verb).includes(first) &&
  meaningful(rest).every((word) => others.map(singular).includes(singular(word)));

const isTypo = (a: string, b: string, letters: number): boolean =>
  Math.max(a.length, b.length) >= letters &&
  Math.min(a.length, b.length) >= 3 &&
  /^\p{L}+$/u.test(a + b) &&
  isOneEditApart(a, b);

/** One slip of the finger in all, not in the first letter, and not in a short word. */
const withTypo: Test = (query, title) => {
  const wrong = meaningful(query).filter((word) => !title.includes(word));
  const letters = title.length > 1 ? 4 : 5;
  const [typed] = wrong;
  return (
    typed !== undefined &&
    wrong.length === 1 &&
    title.some((word) => word[0] === typed[0] && isTypo(word, typed, letters))
  );
};

/** The one pair of words in which two phrases of the same length differ. */
const onlyDifference = (query: string[], title: string[]): [string, string] | null => {
  if (query.length !== title.length || title.length < 2) return null;
  const pairs = query.flatMap((word, index): [string, string][] =>
    word === title[index] ? [] : [[word, title[index] ?? '']],
  );
  const [pair, ...others] = pairs;
  return pair && others.length === 0 && /^\p{L}{2,}$/u.test(pair.join('')) ? pair : null;
};

/** The whole title but for a letter too many, too few or in the wrong place: "tke out the trash". */
const wholeWithSlip: Test = (query, title) => {
  const [typed = '', word = ''] = onlyDifference(query, title) ?? [];
  const isSlip =
    typed.length !== word.length || [...typed].toSorted().join() === [...word].toSorted().join();
  return typed !== '' && typed[0] === word[0] && isSlip && isOneEditApart(typed, word);
};

/** Titles that would do as well, if another letter was the wrong one. */
const isNear: Test = (query, title) => {
  const pair = onlyDifference(query, title);
  return pair !== null && isOneEditApart(...pair);
};

const sureTests: Test[] = [...plainTests, inSingular, inOtherForm, withTypo];

/** How many of the words the title has, slips allowed. */
const sharedCount = (query: string[], title: string[]): number =>
  meaningful(query).filter((word) =>
    title.some((other) => singular(word) === singular(other) || isTypo(word, other, 3)),
  ).length;

// A title has 500 characters; more words than that can't name one.
const longestName = 600;

/** Finds those whose titles the words name: the surest kind of match that any has. */
export const matchTitles = <Titled extends { title: string }>(
  text: string,
  titled: readonly Titled[],
): TitleMatch<Titled> => {
  const query = text.length > longestName ? [] : wordsOf(text);
  if (query.length === 0) return { certainty: 'none', tasks: [] };
  const known = titled.map((task) => ({ task, title: wordsOf(task.title) }));
  // "The" alone is a part of many titles and names none.
  const tests = query.every((word) => fillers.has(word)) ? sureTests.slice(0, 1) : sureTests;
  for (const test of tests) {
    const matches = known.filter(({ title }) => title.length > 0 && test(query, title));
    if (matches.length > 0) return { certainty: 'sure', tasks: matches.map(({ task }) => task) };
  }
  const slipped = known.filter(({ title }) => wholeWithSlip(query, title));
  const near = known.filter(({ title }) => isNear(query, title));
  if (slipped.length > 0) return { certainty: 'sure', tasks: near.map(({ task }) => task) };
  const wanted = meaningful(query).length;
  const close = known
    .map(({ task, title }) => ({ task, shared: sharedCount(query, title) }))
    .filter(({ shared }) => shared > 0 && shared * 2 >= wanted)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ task }) => task);
  return { certainty: close.length > 0 ? 'close' : 'none', tasks: close };
};

/** The same, where a tag may be named too: "the work one for Bob". */
export const matchTagged = <Titled extends { title: string; tags?: string[] }>(
  text: string,
  tagged: readonly Titled[],
): TitleMatch<Titled> => {
  const match = matchTitles(text, tagged);
  if (match.certainty === 'sure') return match;
  const labelled = tagged.map((task) => ({
    task,
    title: `${task.title} ${(task.tags ?? []).join(' ')}`,
  }));
  const { certainty, tasks } = matchTitles(text, labelled);
  return certainty === 'sure' ? { certainty, tasks: tasks.map(({ task }) => task) } : match;
};

const oldestFirst = (a: TaskFacts, b: TaskFacts): number =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;

/** Finds the tasks that the words name, the oldest first. */
export const matchTasks = (text: string, tasks: readonly TaskFacts[]): TaskMatch =>
  matchTitles(text, tasks.toSorted(oldestFirst));

/** Whether the words are the task's whole title, but for case and punctuation. */
export const isExactTitle = (text: string, task: { title: string }): boolean =>
  phrase(wordsOf(text)) === phrase(wordsOf(task.title));

/** The same, but for articles and the form of a word. */
export const isWholeTitle = (text: string, task: { title: string }): boolean => {
  const [query, title] = [wordsOf(text), wordsOf(task.title)];
  const plain = (words: string[]): string => phrase(meaningful(words).map(singular));
  const [verb = '', ...rest] = query;
  return verbsOf(verb)
    .map((base) => [base, ...rest])
    .some((words) => plain(words) === plain(title));
};
