import type { TaskFacts } from './act/task-facts';
import { isOneEditApart } from './parse/one-edit';

/** `sure` names its task beyond doubt, if there is only one; `close` needs to be asked about. */
export interface TaskMatch {
  certainty: 'sure' | 'close' | 'none';
  tasks: TaskFacts[];
}

const fillers = new Set(['a', 'an', 'the', 'my', 'our', 'to', 'of', 'for', 'and', 'some']);

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

const hasLetters = (word: string): boolean => /^\p{L}{4,}$/u.test(word);
const isTypo = (a: string, b: string): boolean =>
  hasLetters(a) && hasLetters(b) && a[0] === b[0] && isOneEditApart(a, b);

const phrase = (words: string[]): string => ` ${words.join(' ')} `;

/** From the surest kind of match to the loosest that still names a task. */
const sureTests: ((query: string[], title: string[]) => boolean)[] = [
  (query, title) => phrase(query) === phrase(title),
  (query, title) => phrase(meaningful(query)) === phrase(meaningful(title)),
  (query, title) => phrase(title).includes(phrase(query)),
  (query, title) => meaningful(query).every((word) => title.includes(word)),
];

const typoTest = (query: string[], title: string[]): boolean =>
  meaningful(query).every((word) => title.some((other) => word === other || isTypo(word, other)));

const overlaps = (query: string[], title: string[]): boolean => {
  const wanted = meaningful(query);
  const shared = wanted.filter((word) =>
    title.some((other) => word === other || isTypo(word, other)),
  );
  return shared.length > 0 && shared.length * 2 >= wanted.length;
};

const oldestFirst = (a: TaskFacts, b: TaskFacts): number =>
  a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;

/** Finds the tasks that the words name: the surest kind of match that any task has. */
export const matchTasks = (text: string, tasks: readonly TaskFacts[]): TaskMatch => {
  const query = wordsOf(text);
  if (query.length === 0) return { certainty: 'none', tasks: [] };
  const titled = tasks.toSorted(oldestFirst).map((task) => ({ task, title: wordsOf(task.title) }));
  const found = (test: (query: string[], title: string[]) => boolean): TaskFacts[] =>
    titled.filter(({ title }) => test(query, title)).map(({ task }) => task);
  for (const test of [...sureTests, typoTest]) {
    const matches = found(test);
    if (matches.length > 0) return { certainty: 'sure', tasks: matches };
  }
  const close = found(overlaps);
  return { certainty: close.length > 0 ? 'close' : 'none', tasks: close };
};

/** Whether the words are the task's whole title, but for case and punctuation. */
export const isExactTitle = (text: string, task: TaskFacts): boolean =>
  phrase(wordsOf(text)) === phrase(wordsOf(task.title));
