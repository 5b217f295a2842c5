import type { CreateTask } from '@todo/contracts';
import { describeRecurrence } from '@todo/recurrence';
import { describeDue } from '../answer/describe-due';
import { oneLine, quoted } from '../answer/describe-task';
import type { Act, ActContext } from './act';
import { callForTask } from './call-for-task';

/** "every Monday after completion", as it goes on in a sentence. */
const repetitionOf = ({ recurrence, recurrenceFrom: from }: CreateTask): string[] => {
  if (recurrence == null) return [];
  const words = describeRecurrence(recurrence, from ? { from } : {});
  return [words.charAt(0).toLowerCase() + words.slice(1)];
};

export function* create({ task: wanted }: { task: CreateTask }, context: ActContext): Act {
  const task = yield* callForTask('create_task', { ...wanted });
  const due = describeDue(task, context);
  const facts = [
    ...(due === null ? [] : [`due ${due}`]),
    ...repetitionOf(wanted),
    ...(task.priority === 'none' ? [] : [`${task.priority} priority`]),
    ...task.tags.map((tag) => `#${oneLine(tag)}`),
  ];
  return `Added ${quoted(task.title)}${facts.length > 0 ? `, ${facts.join(', ')}` : ''}.`;
}
