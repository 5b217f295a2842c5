import type { Change, Task, TaskAction } from '@todo/contracts';

/** What one change set did to one task, all of its steps together. */
export interface TaskStory {
  taskId: string;
  title: string;
  action: TaskAction;
  before: Task | null;
  after: Task | null;
}

/** Changes of one intention, as far as they are loaded. */
export interface ChangeSet {
  id: string;
  at: string;
  actor: Change['actor'];
  stories: TaskStory[];
  /** Whether something of it stands, so that it can be undone. */
  stands: boolean;
  /** The change set that this one undid. */
  undoes: string | null;
}

const statusAction = (before: Task, after: Task): TaskAction => {
  if (before.status === after.status) return 'updated';
  return after.status === 'done' ? 'completed' : 'reopened';
};

const actionOf = (before: Task | null, after: Task | null): TaskAction => {
  if (before === null || after === null) return before === null ? 'created' : 'deleted';
  if ((before.deletedAt === null) !== (after.deletedAt === null)) {
    return after.deletedAt === null ? 'restored' : 'deleted';
  }
  return statusAction(before, after);
};

/** @param changes of one task, the newest first */
const storyOf = (changes: readonly Change[]): TaskStory[] => {
  const [last] = changes;
  const first = changes.at(-1);
  if (last === undefined || first === undefined) return [];
  const { before } = first;
  const { after } = last;
  const title = (after ?? before)?.title ?? '';
  return [{ taskId: last.taskId, title, before, after, action: actionOf(before, after) }];
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

const setOf = (changes: readonly Change[]): ChangeSet[] => {
  const [newest] = changes;
  if (newest === undefined) return [];
  const oldestFirst = groupBy(changes, ({ taskId }) => taskId).reverse();
  return [
    {
      id: newest.changeSetId,
      at: newest.at,
      actor: newest.actor,
      stories: oldestFirst.flatMap(storyOf),
      stands: changes.some(({ undone }) => !undone),
      undoes: newest.undoes,
    },
  ];
};

/** Gathers what belongs together, each set where its newest change stands. */
export const changeSetsOf = (changes: readonly Change[]): ChangeSet[] =>
  groupBy(changes, ({ changeSetId }) => changeSetId).flatMap(setOf);
