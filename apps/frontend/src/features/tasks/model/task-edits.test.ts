import { testTask } from '@/testing/tasks';
import {
  conflictsOf,
  edit,
  failed,
  keepMine,
  nextSave,
  receive,
  refusalOf,
  refused,
  saved,
  saveStateOf,
  sending,
  shownValue,
  stale,
  startEdits,
  takeTheirs,
  type TaskEdits,
} from './task-edits';

const task = testTask({ title: 'buy milk', tags: ['home'] });
const elsewhere = (fields: Partial<typeof task>, version = 2) => ({ ...task, version, ...fields });

const send = (edits: TaskEdits): TaskEdits => {
  const fields = nextSave(edits);
  if (fields === null) throw new Error('there is nothing to save');
  return sending(edits, fields);
};

describe('editing a task', () => {
  it('shows what is typed and saves only that', () => {
    const edits = edit(startEdits(task), 'title', 'buy oat milk');
    expect(shownValue(edits, 'title')).toBe('buy oat milk');
    expect(shownValue(edits, 'tags')).toEqual(['home']);
    expect(nextSave(edits)).toEqual({ title: 'buy oat milk' });
    expect(saveStateOf(edits)).toBe('unsaved');
  });

  it('has nothing to save once a field is back to what is stored', () => {
    const edits = edit(edit(startEdits(task), 'title', 'x'), 'title', 'buy milk');
    expect(edits.drafts).toEqual({});
    expect(saveStateOf(edits)).toBe('saved');
  });

  it('keeps a space at the end while it is typed, without saving it', () => {
    const edits = edit(startEdits(task), 'title', 'buy milk ');
    expect(shownValue(edits, 'title')).toBe('buy milk ');
    expect(nextSave(edits)).toBeNull();
  });

  it('never sends an empty title, and says why', () => {
    const edits = edit(startEdits(task), 'title', '  ');
    expect(nextSave(edits)).toBeNull();
    expect(refusalOf(edits, 'title')).toBe('A task needs a title.');
    expect(saveStateOf(edits)).toBe('refused');
  });

  it('sends one request at a time', () => {
    const edits = edit(send(edit(startEdits(task), 'title', 'a')), 'priority', 'high');
    expect(nextSave(edits)).toBeNull();
    expect(nextSave(saved(edits, elsewhere({ title: 'a' })))).toEqual({ priority: 'high' });
  });
});

describe('what is typed while a save is on its way', () => {
  it('stays, and is saved next', () => {
    const typed = edit(send(edit(startEdits(task), 'title', 'a')), 'title', 'ab');
    const edits = saved(typed, elsewhere({ title: 'a' }));
    expect(shownValue(edits, 'title')).toBe('ab');
    expect(conflictsOf(edits)).toEqual([]);
    expect(nextSave(edits)).toEqual({ title: 'ab' });
  });

  it('stays when it is the old value again', () => {
    const typed = edit(send(edit(startEdits(task), 'title', 'a')), 'title', 'buy milk');
    expect(nextSave(saved(typed, elsewhere({ title: 'a' })))).toEqual({ title: 'buy milk' });
  });

  it('is no conflict with the same save, told of before its answer came', () => {
    const early = receive(send(edit(startEdits(task), 'title', 'a ')), elsewhere({ title: 'a' }));
    expect(conflictsOf(early)).toEqual([]);
    const edits = saved(early, elsewhere({ title: 'a' }));
    expect(nextSave(edits)).toBeNull();
    expect(conflictsOf(edits)).toEqual([]);
  });
});

describe('a change from elsewhere', () => {
  it('is shown where nothing is being edited, and leaves what is typed alone', () => {
    const edits = receive(
      edit(startEdits(task), 'title', 'mine'),
      elsewhere({ priority: 'urgent', tags: ['work'] }),
    );
    expect(shownValue(edits, 'title')).toBe('mine');
    expect(shownValue(edits, 'priority')).toBe('urgent');
    expect(conflictsOf(edits)).toEqual([]);
    expect(nextSave(edits)).toEqual({ title: 'mine' });
  });

  it('of the same field holds the save until the person decides', () => {
    const edits = receive(
      edit(edit(startEdits(task), 'title', 'mine'), 'priority', 'low'),
      elsewhere({ title: 'theirs' }),
    );
    expect(conflictsOf(edits)).toEqual([{ field: 'title', mine: 'mine', theirs: 'theirs' }]);
    expect(shownValue(edits, 'title')).toBe('mine');
    expect(nextSave(edits)).toEqual({ priority: 'low' });
    expect(nextSave(keepMine(edits, 'title'))).toEqual({ title: 'mine', priority: 'low' });
    const taken = takeTheirs(edits, 'title');
    expect(shownValue(taken, 'title')).toBe('theirs');
    expect(nextSave(taken)).toEqual({ priority: 'low' });
  });

  it('is asked about again when it changes after “keep mine”', () => {
    const kept = keepMine(
      receive(edit(startEdits(task), 'title', 'mine'), elsewhere({ title: 'theirs' })),
      'title',
    );
    expect(conflictsOf(kept)).toEqual([]);
    expect(conflictsOf(receive(kept, elsewhere({ title: 'later' }, 3)))).toHaveLength(1);
  });

  it('to the same value is no conflict', () => {
    const edits = receive(
      edit(startEdits(task), 'priority', 'high'),
      elsewhere({ priority: 'high' }),
    );
    expect(saveStateOf(edits)).toBe('saved');
  });

  it('that is older than what is known is ignored', () => {
    const newest = receive(startEdits(task), elsewhere({ title: 'new' }, 3));
    expect(receive(newest, elsewhere({ title: 'old' }, 2))).toBe(newest);
  });
});

describe('a save that fails', () => {
  it('for a stale version shows the difference and keeps what was typed', () => {
    const sent = send(edit(startEdits(task), 'description', 'mine'));
    const edits = stale(sent, elsewhere({ description: 'theirs' }));
    expect(conflictsOf(edits)).toEqual([{ field: 'description', mine: 'mine', theirs: 'theirs' }]);
    expect(saveStateOf(edits)).toBe('conflict');
  });

  it('for a stale version goes on where the changes don’t meet', () => {
    const sent = send(edit(startEdits(task), 'description', 'mine'));
    const edits = stale(sent, elsewhere({ title: 'theirs' }));
    expect(nextSave(edits)).toEqual({ description: 'mine' });
  });

  it('for a bad value says so at its field, and sends it again only when it changed', () => {
    const sent = send(edit(edit(startEdits(task), 'tags', ['x']), 'priority', 'low'));
    const edits = refused(sent, 'Not valid.', [{ path: 'body.tags.0', message: 'too long' }]);
    expect(refusalOf(edits, 'tags')).toBe('too long');
    expect(nextSave(edits)).toEqual({ priority: 'low' });
    expect(nextSave(edit(edits, 'tags', ['y']))).toEqual({ tags: ['y'], priority: 'low' });
  });

  it('for a reason that fits no field says it for the whole', () => {
    const sent = send(edit(startEdits(task), 'priority', 'low'));
    expect(refused(sent, 'Not valid.', []).failure).toEqual({
      message: 'Not valid.',
      mayRetry: false,
    });
  });

  it('without an answer keeps everything for the next try', () => {
    const sent = send(edit(startEdits(task), 'priority', 'low'));
    const edits = failed(sent, { message: 'No answer.', mayRetry: true });
    expect(saveStateOf(edits)).toBe('failed');
    expect(nextSave(edits)).toEqual({ priority: 'low' });
  });
});
