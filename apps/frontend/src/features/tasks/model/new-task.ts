import { uniqueTags, type CreateTask, type TaskPriority } from '@todo/contracts';

/** What is said of a new task beside its words. */
export interface NewTaskDetails {
  /** `YYYY-MM-DD`, or empty. */
  dueDate: string;
  priority: TaskPriority;
}

export const noDetails: NewTaskDetails = { dueDate: '', priority: 'none' };

export interface NewTaskParts {
  text: string;
  /** What the words say; null where they are taken as they stand. */
  understood: CreateTask | null;
  /** What is chosen goes before what is understood. */
  details: NewTaskDetails;
  /** What the list it is added to asks of its tasks. */
  defaults: Pick<CreateTask, 'dueDate' | 'tags'>;
}

const hasDue = (task: CreateTask): boolean => task.dueAt != null || task.dueDate != null;

/** The task that is added. */
export const newTaskOf = ({ text, understood, details, defaults }: NewTaskParts): CreateTask => {
  const { dueAt, dueDate, timeZone, tags = [], ...rest } = understood ?? { title: text.trim() };
  const said = { ...(dueAt != null && { dueAt, timeZone }), ...(dueDate != null && { dueDate }) };
  const chosen = details.dueDate === '' ? null : { dueDate: details.dueDate };
  const due = chosen ?? (understood !== null && hasDue(understood) ? said : null);
  const allTags = uniqueTags([...tags, ...(defaults.tags ?? [])]).slice(0, 20);
  return {
    ...rest,
    ...(due ?? (defaults.dueDate !== undefined && { dueDate: defaults.dueDate })),
    ...(details.priority !== 'none' && { priority: details.priority }),
    ...(allTags.length > 0 && { tags: allTags }),
  };
};
