import { aboutTheList, bareExceptions } from '../grammar/create-words';
import { everydayVerbs } from '../grammar/everyday-verbs';
import { refused, type Intent } from '../intent';
import { readNewTasks, type ReadTasks } from '../parse/read-new-tasks';
import type { Rule } from './rule';

const intentOf = (read: ReadTasks): Intent | null =>
  read.kind === 'tasks' ? { kind: 'create', tasks: read.tasks, under: null, isUnsure: true } : null;

const scheduling = /^(?:schedule|plan\s+in|pencil\s+in)\s+(?:in\s+)?(?:an?\s+)?(?<words>.+)$/i;

/** "Schedule dentist friday at 3pm": with a date it is a new task, unless there is one of that name. */
export const scheduled: Rule = {
  name: 'schedule',
  match: ({ text, isQuestion, hasSeveralLines }, context) => {
    const words = scheduling.exec(text)?.groups?.['words'];
    if (words === undefined || isQuestion || hasSeveralLines || aboutTheList.test(words))
      return null;
    const read = readNewTasks(words, context);
    if (read.kind === 'refused') return refused(read.reason);
    const isDated = read.tasks.every(({ dueAt, dueDate }) => dueAt ?? dueDate);
    return isDated ? intentOf(read) : refused('no-date');
  },
};

/** "Buy milk needs …", "call mom … instead" tell of tasks that are there already. */
const ofAnotherSentence = /\s(?:needs?|has|ought|must|should|can|is|are|instead)$/i;

/**
 * "Buy bread tomorrow #home", with no command at all: a task when it begins like one and says when,
 * how urgent or of which kind it is. Less than that may be anything, and is not guessed at.
 */
export const bareTask: Rule = {
  name: 'bare task',
  match: ({ text, isQuestion, hasSeveralLines }, context) => {
    const verb = /^[\p{L}-]+(?=\s)/u.exec(text)?.[0].toLowerCase() ?? '';
    if (isQuestion || hasSeveralLines || !everydayVerbs.has(verb) || bareExceptions.has(verb))
      return null;
    if (aboutTheList.test(text)) return null;
    const read = readNewTasks(text, context);
    if (read.kind === 'refused') return null;
    if (read.tasks.some(({ title }) => ofAnotherSentence.test(title))) return null;
    const isTold = read.tasks.every(
      ({ dueAt, dueDate, priority, tags = [] }) =>
        dueAt ?? dueDate ?? (priority !== undefined || tags.length > 0),
    );
    return isTold ? intentOf(read) : null;
  },
};
