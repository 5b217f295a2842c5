import type { Change, Task } from '@todo/contracts';
import { testChange, testUpdate } from '@/testing/changes';
import { testId, testTask } from '@/testing/tasks';
import { changeSetsOf, type ChangeSet } from './change-sets';
import { fieldChangesOf } from './field-changes';
import { actorName, describeSet, isInSentence } from './words';

const milk = testTask({ title: 'buy milk' });
const done = { status: 'done', completedAt: '2026-01-01T00:00:00.000Z' } as const;
const gone = { deletedAt: '2026-01-01T00:00:00.000Z' };

const setOf = (...changes: Change[]): ChangeSet => {
  const [set] = changeSetsOf(changes);
  if (set === undefined) throw new Error('no change');
  return set;
};
const tell = (...changes: Change[]): string => describeSet(setOf(...changes), undefined);
const ofOneSet = (count: number, change: (task: Task) => Change): Change[] => {
  const changeSetId = testId();
  return Array.from({ length: count }, () => ({ ...change(testTask()), changeSetId }));
};

describe('a change set in words', () => {
  it.each<[string, Change]>([
    ['added “buy milk”', testChange({ after: milk })],
    ['completed “buy milk”', testUpdate(milk, done)],
    [
      'reopened “buy milk”',
      testUpdate({ ...milk, ...done }, { status: 'open', completedAt: null }),
    ],
    ['deleted “buy milk”', testUpdate(milk, gone)],
    ['restored “buy milk”', testUpdate({ ...milk, ...gone }, { deletedAt: null })],
    ['renamed “buy milk” to “buy oat milk”', testUpdate(milk, { title: 'buy oat milk' })],
    ['changed the due date of “buy milk”', testUpdate(milk, { dueDate: '2026-12-24' })],
    ['changed the priority of “buy milk”', testUpdate(milk, { priority: 'high' })],
    ['changed the repetition of “buy milk”', testUpdate(milk, { recurrence: 'FREQ=DAILY' })],
    ['moved “buy milk”', testUpdate(milk, { parentId: testId() })],
    ['moved “buy milk”', testUpdate(milk, { position: 'a1' })],
    ['changed “buy milk”', testUpdate(milk, { priority: 'high', tags: ['home'] })],
  ])('%s', (words, change) => {
    expect(tell(change)).toBe(words);
  });

  it('counts several tasks, and says what was done to all of them', () => {
    expect(tell(...ofOneSet(3, (task) => testUpdate(task, done)))).toBe('completed 3 tasks');
    const changes = ofOneSet(2, (task) => testUpdate(task, done));
    const [first] = changes;
    const mixed = [...changes, testUpdate(milk, gone, { changeSetId: first?.changeSetId ?? '' })];
    expect(tell(...mixed)).toBe('changed 3 tasks');
  });

  it('tells the completion of a recurring task without its next occurrence', () => {
    const changeSetId = testId();
    const next = testChange({ after: testTask({ title: 'buy milk' }), changeSetId });
    expect(tell(next, testUpdate(milk, done, { changeSetId }))).toBe('completed “buy milk”');
  });

  it('tells the steps of a run as one', () => {
    const changeSetId = testId();
    const made = testChange({ after: milk, changeSetId });
    const finished = testUpdate(milk, done, { changeSetId });
    const set = setOf(finished, made);
    expect(describeSet(set, undefined)).toBe('added “buy milk”');
    expect(set.stories).toHaveLength(1);
  });

  it('tells what an undoing undid, by that where it is known', () => {
    const restoring = setOf(testUpdate({ ...milk, ...gone }, { deletedAt: null }));
    const undoing = setOf(testUpdate(milk, gone, { undoes: restoring.id }));
    expect(describeSet(undoing, restoring)).toBe('undid restoring “buy milk”');
    expect(describeSet(undoing, undefined)).toBe('undid adding “buy milk”');
    const redoing = setOf(
      testUpdate({ ...milk, ...gone }, { deletedAt: null }, { undoes: undoing.id }),
    );
    expect(describeSet(redoing, undoing)).toBe('redid restoring “buy milk”');
  });

  it('stands as long as a change of it does', () => {
    const changeSetId = testId();
    const changes = [true, false].map((undone) => testChange({ changeSetId, undone }));
    expect(setOf(...changes).stands).toBe(true);
    expect(setOf(testChange({ undone: true })).stands).toBe(false);
  });
});

describe('who it was', () => {
  it.each<[string, Change['actor']]>([
    ['You', { type: 'user', name: null }],
    ['The assistant', { type: 'assistant', name: 'Assistant' }],
    ['Claude', { type: 'mcp', name: 'Claude' }],
    ['A connected app', { type: 'mcp', name: null }],
    ['The app', { type: 'system', name: null }],
  ])('%s', (name, actor) => {
    expect(actorName(actor)).toBe(name);
  });
});

describe('the fields of a change', () => {
  const fieldsOf = (change: Change) =>
    setOf(change).stories.flatMap((story) => fieldChangesOf(story));

  it('tell before and after in words, and nothing that stayed', () => {
    const before = testTask({ dueDate: '2026-12-24', tags: ['home'] });
    const after = {
      dueDate: null,
      tags: ['home', 'shop'],
      recurrence: 'FREQ=WEEKLY;BYDAY=MO',
      description: 'blue',
      reminders: [{ minutesBefore: 10, repeatUntilDone: true }],
    };
    expect(fieldsOf(testUpdate(before, after))).toEqual([
      { name: 'Due', before: 'Dec 24, 2026', after: null },
      { name: 'Tags', before: 'home', after: 'home, shop' },
      { name: 'Repeats', before: null, after: 'Every Monday' },
      { name: 'Reminders', before: null, after: '10 min before, until done' },
      { name: 'Description', before: null, after: 'blue' },
    ]);
  });

  it('of a new task are those that it was given', () => {
    const after = testTask({ priority: 'high', timeZone: 'UTC' });
    expect(fieldsOf(testChange({ after }))).toEqual([
      { name: 'Priority', before: null, after: 'high' },
    ]);
  });

  it('of a deleted task are left out', () => {
    expect(fieldsOf(testUpdate(milk, gone))).toEqual([]);
  });

  it('are not told twice where the sentence tells them', () => {
    const title = { name: 'Title', before: 'a', after: 'b' };
    expect(isInSentence(setOf(testUpdate(milk, { title: 'b' })), title)).toBe(true);
    const both = testUpdate(milk, { title: 'b', priority: 'high' });
    expect(isInSentence(setOf(both), title)).toBe(false);
  });
});
