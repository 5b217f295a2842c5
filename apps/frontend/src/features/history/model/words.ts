import type { Change, TaskAction } from '@todo/contracts';
import type { ChangeSet, TaskStory } from './change-sets';
import { fieldChangesOf, type FieldChange } from './field-changes';

const actorNames: Record<Change['actor']['type'], string> = {
  user: 'You',
  assistant: 'The assistant',
  mcp: 'A connected app',
  system: 'The app',
};

/** Who it was, as a sentence begins with them. */
export const actorName = ({ type, name }: Change['actor']): string =>
  type === 'mcp' && name !== null ? name : actorNames[type];

const verbs: Record<TaskAction, string> = {
  created: 'added',
  updated: 'changed',
  completed: 'completed',
  reopened: 'reopened',
  deleted: 'deleted',
  restored: 'restored',
};

const gerunds: Record<TaskAction, string> = {
  created: 'adding',
  updated: 'changing',
  completed: 'completing',
  reopened: 'reopening',
  deleted: 'deleting',
  restored: 'restoring',
};

/** What was undone, told by what the undoing did. */
const undoneVerbs: Record<TaskAction, string> = {
  created: 'deleting',
  updated: 'changing',
  completed: 'reopening',
  reopened: 'completing',
  deleted: 'adding',
  restored: 'deleting',
};

const quoted = (title: string): string => `“${title}”`;

const objectOf = (stories: readonly TaskStory[]): string => {
  const [only, ...others] = stories;
  return only !== undefined && others.length === 0 ? quoted(only.title) : `${stories.length} tasks`;
};

const nouns: Record<string, string> = { Due: 'due date', Repeats: 'repetition' };

/** A single changed field is named at once: “changed the due of”. */
const updateOf = (stories: readonly TaskStory[]): string => {
  const [only, ...others] = stories;
  if (only === undefined || others.length > 0) return `changed ${objectOf(stories)}`;
  const changes = fieldChangesOf(only);
  const [change] = changes;
  if (changes.length !== 1 || change === undefined) return `changed ${quoted(only.title)}`;
  if (change.name === 'Title')
    return `renamed ${quoted(change.before ?? '')} to ${quoted(only.title)}`;
  if (change.name === 'Part of' || change.name === 'Place in the list') {
    return `moved ${quoted(only.title)}`;
  }
  const noun = nouns[change.name] ?? change.name.toLowerCase();
  return `changed the ${noun} of ${quoted(only.title)}`;
};

const sameAction = (stories: readonly TaskStory[]): TaskAction => {
  const [first] = stories;
  const isSame = stories.every(({ action }) => action === first?.action);
  return isSame && first !== undefined ? first.action : 'updated';
};

/** Completing a recurring task adds the next one; whose completion it was says more. */
const withoutSuccessors = (stories: readonly TaskStory[]): readonly TaskStory[] => {
  const completed = stories.filter(({ action }) => action === 'completed');
  const added = stories.filter(({ action }) => action === 'created');
  const isCompletion = completed.length > 0 && completed.length + added.length === stories.length;
  return isCompletion ? completed : stories;
};

/**
 * What a change set did, without who it was, such as “completed ‘buy milk’”.
 * @param undone the set that this one undid, where it is known
 */
export const describeSet = (set: ChangeSet, undone: ChangeSet | undefined): string => {
  const stories = withoutSuccessors(set.stories);
  const action = sameAction(stories);
  if (set.undoes === null) {
    return action === 'updated' ? updateOf(stories) : `${verbs[action]} ${objectOf(stories)}`;
  }
  if (undone !== undefined && undone.undoes !== null)
    return `redid ${gerunds[action]} ${objectOf(stories)}`;
  if (undone === undefined) return `undid ${undoneVerbs[action]} ${objectOf(stories)}`;
  const original = withoutSuccessors(undone.stories);
  return `undid ${gerunds[sameAction(original)]} ${objectOf(original)}`;
};

/** What happened to one of several tasks of a set, such as “Completed ‘buy milk’”. */
export const describeStory = ({ action }: TaskStory): string => {
  const verb = verbs[action];
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
};

/** Whether the sentence about a set tells a change of a field in full. */
export const isInSentence = (set: ChangeSet, { name }: FieldChange): boolean =>
  set.undoes === null &&
  set.stories.every((story) => story.action === 'updated' && fieldChangesOf(story).length === 1) &&
  (name === 'Title' || name === 'Place in the list');
