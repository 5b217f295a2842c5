import type { CreateTask } from '@todo/contracts';
import { describeDue } from '../answer/describe-due';
import { oneLine, quoted } from '../answer/describe-task';
import type { Act, ActContext } from './act';
import { callForTask } from './change-task';

export function* create({ task: wanted }: { task: CreateTask }, context: ActContext): Act {
  const task = yield* callForTask('create_task', { ...wanted });
  const due = describeDue(task, context);
  const facts = [
    ...(due === null ? [] : [`due ${due}`]),
    ...(task.priority === 'none' ? [] : [`${task.priority} priority`]),
    ...task.tags.map((tag) => `#${oneLine(tag)}`),
  ];
  return `Added ${quoted(task.title)}${facts.length > 0 ? `, ${facts.join(', ')}` : ''}.`;
}
