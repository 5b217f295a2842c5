import type { ProblemError, Task } from '@todo/contracts';
import {
  fieldOfPath,
  fieldsOf,
  isSame,
  taskFields,
  type TaskField,
  type TaskFields,
} from './task-fields';

/** A value that isn't stored yet. */
export interface Draft<Field extends TaskField = TaskField> {
  mine: TaskFields[Field];
  /** What stood there when the editing began, or when the person last looked at the difference. */
  base: TaskFields[Field];
  /** Why the service doesn't take it; it isn't sent again before it changes. */
  refusal: string | null;
}

export interface SaveFailure {
  message: string;
  mayRetry: boolean;
}

/** A task as the service last told of it, and what the person has made of it since. */
export interface TaskEdits {
  readonly task: Task;
  readonly drafts: { readonly [Field in TaskField]?: Draft<Field> };
  /** What is on its way to the service. */
  readonly sent: Partial<TaskFields> | null;
  readonly failure: SaveFailure | null;
}

/** A field that was changed here and elsewhere, to different values. */
export interface EditConflict<Field extends TaskField = TaskField> {
  field: Field;
  mine: TaskFields[Field];
  theirs: TaskFields[Field];
}

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'conflict' | 'refused' | 'failed';

export const startEdits = (task: Task): TaskEdits => ({
  task,
  drafts: {},
  sent: null,
  failure: null,
});

const withDraft = <Field extends TaskField>(
  edits: TaskEdits,
  field: Field,
  draft: Draft<Field> | null,
): TaskEdits => {
  const drafts = { ...edits.drafts };
  delete drafts[field];
  return { ...edits, drafts: draft === null ? drafts : { ...drafts, [field]: draft } };
};

const draftOf = <Field extends TaskField>(
  edits: TaskEdits,
  field: Field,
): Draft<Field> | undefined => edits.drafts[field] as Draft<Field> | undefined;

/** The value to show: the person's own, else the stored one. */
export const shownValue = <Field extends TaskField>(
  edits: TaskEdits,
  field: Field,
): TaskFields[Field] => draftOf(edits, field)?.mine ?? fieldsOf(edits.task)[field];

/** A title is stored without the space around it, which has to stay while the person types. */
const isSettled = <Field extends TaskField>(
  field: Field,
  mine: TaskFields[Field],
  stored: TaskFields[Field],
): boolean => (field === 'title' ? mine === stored : isSame(field, mine, stored));

const isSent = (edits: TaskEdits, field: TaskField): boolean => edits.sent?.[field] !== undefined;

/** The person changes a field. Changed back to what is stored, there is nothing to save. */
export const edit = <Field extends TaskField>(
  edits: TaskEdits,
  field: Field,
  mine: TaskFields[Field],
): TaskEdits => {
  const stored = fieldsOf(edits.task)[field];
  const base = draftOf(edits, field)?.base ?? stored;
  const isDone = isSettled(field, mine, stored) && !isSent(edits, field);
  const draft = isDone ? null : { mine, base, refusal: null };
  return { ...withDraft(edits, field, draft), failure: null };
};

/** The service tells of the task, by an answer or because it changed elsewhere. */
export const receive = (edits: TaskEdits, task: Task): TaskEdits => {
  if (task.version < edits.task.version) return edits;
  const theirs = fieldsOf(task);
  let next: TaskEdits = { ...edits, task };
  for (const field of taskFields) {
    const draft = draftOf(edits, field);
    if (draft === undefined || isSent(edits, field)) continue;
    const isUnchanged = isSame(field, draft.mine, draft.base);
    const hasMoved = !isSame(field, draft.base, theirs[field]);
    if (isSettled(field, draft.mine, theirs[field]) || (isUnchanged && hasMoved)) {
      next = withDraft(next, field, null);
    }
  }
  return next;
};

const conflictOf = <Field extends TaskField>(
  edits: TaskEdits,
  field: Field,
): EditConflict<Field> | null => {
  const draft = draftOf(edits, field);
  if (draft === undefined || isSent(edits, field)) return null;
  const theirs = fieldsOf(edits.task)[field];
  if (isSame(field, draft.base, theirs) || isSame(field, draft.mine, theirs)) return null;
  return { field, mine: draft.mine, theirs };
};

/** What the person has to decide: each field that was changed here and elsewhere. */
export const conflictsOf = (edits: TaskEdits): EditConflict[] =>
  taskFields.flatMap((field) => conflictOf(edits, field) ?? []);

/** The person's value shall stand: what changed elsewhere was seen. */
export const keepMine = (edits: TaskEdits, field: TaskField): TaskEdits => {
  const draft = draftOf(edits, field);
  if (draft === undefined) return edits;
  return withDraft(edits, field, { ...draft, base: fieldsOf(edits.task)[field] });
};

/** The value from elsewhere shall stand. */
export const takeTheirs = (edits: TaskEdits, field: TaskField): TaskEdits =>
  withDraft(edits, field, null);

/** Why a value can't be stored, where that is known without asking the service. */
const localRefusal = (field: TaskField, value: TaskFields[TaskField]): string | null =>
  field === 'title' && typeof value === 'string' && value.trim() === ''
    ? 'A task needs a title.'
    : null;

/** What to say at a field whose value isn't taken. */
export const refusalOf = (edits: TaskEdits, field: TaskField): string | null => {
  const draft = draftOf(edits, field);
  if (draft === undefined) return null;
  return draft.refusal ?? localRefusal(field, draft.mine);
};

/** The values to store now; null while something is on its way, or there is nothing to store. */
export const nextSave = (edits: TaskEdits): Partial<TaskFields> | null => {
  if (edits.sent !== null) return null;
  const stored = fieldsOf(edits.task);
  const ready = taskFields.filter((field) => {
    const draft = draftOf(edits, field);
    if (draft === undefined || refusalOf(edits, field) !== null) return false;
    return !isSame(field, draft.mine, stored[field]) && conflictOf(edits, field) === null;
  });
  if (ready.length === 0) return null;
  return Object.fromEntries(ready.map((field) => [field, draftOf(edits, field)?.mine]));
};

export const sending = (edits: TaskEdits, sent: Partial<TaskFields>): TaskEdits => ({
  ...edits,
  sent,
  failure: null,
});

/** What was sent is stored. What the person typed meanwhile stays, and builds on it. */
export const saved = (edits: TaskEdits, task: Task): TaskEdits => {
  const stored = fieldsOf(task);
  let next: TaskEdits = { ...edits, sent: null, failure: null };
  for (const field of taskFields) {
    const draft = draftOf(edits, field);
    const sent = edits.sent?.[field];
    if (draft === undefined || sent === undefined) continue;
    const isUntouched = field !== 'title' && draft.mine === sent;
    const later = { ...draft, base: stored[field] } as Draft<typeof field>;
    next = withDraft(next, field, isUntouched ? null : later);
  }
  return receive(next, task);
};

/** The task was changed meanwhile: nothing is stored, and `task` is how it is now. */
export const stale = (edits: TaskEdits, task: Task): TaskEdits =>
  receive({ ...edits, sent: null }, task);

/** The service doesn't take what was sent: `errors` say at which fields. */
export const refused = (edits: TaskEdits, message: string, errors: ProblemError[]): TaskEdits => {
  let next: TaskEdits = { ...edits, sent: null };
  const elsewhere: string[] = [];
  for (const { path, message: text } of errors) {
    const field = fieldOfPath(path);
    const draft = field === null ? undefined : draftOf(next, field);
    if (field === null || draft === undefined) elsewhere.push(text);
    else next = withDraft(next, field, { ...draft, refusal: text } as Draft<typeof field>);
  }
  if (elsewhere.length === 0 && errors.length > 0) return next;
  return { ...next, failure: { message: elsewhere[0] ?? message, mayRetry: false } };
};

/** What was sent didn't arrive, or wasn't answered. */
export const failed = (edits: TaskEdits, failure: SaveFailure): TaskEdits => ({
  ...edits,
  sent: null,
  failure,
});

export const saveStateOf = (edits: TaskEdits): SaveState => {
  if (edits.sent !== null) return 'saving';
  if (conflictsOf(edits).length > 0) return 'conflict';
  if (taskFields.some((field) => refusalOf(edits, field) !== null)) return 'refused';
  if (edits.failure !== null) return 'failed';
  return nextSave(edits) === null ? 'saved' : 'unsaved';
};
