import type { Stats, Task } from '@todo/contracts';
import { testTask } from '@/testing/tasks';
import { boardColumns, fillColumns, totalOf, type Grouping } from './board';
import { describePlace, fitPlace, moveTo, placeByKey, placeOf } from './board-moves';

const titles = (grouping: Grouping, ...lists: Task[][]) =>
  Object.fromEntries(
    fillColumns(grouping, lists).map(({ column, cards }) => [
      column.id,
      cards.map(({ title }) => title).join(' '),
    ]),
  );

describe('fillColumns', () => {
  it('deals tasks out by what they are, not by the list that brought them', () => {
    const open = testTask({ title: 'open', status: 'open' });
    const ticked = testTask({ title: 'ticked', status: 'done' });
    expect(titles('status', [open, ticked], [])).toEqual({ open: 'open', done: 'ticked' });
  });

  it('takes the newest of a task that came twice', () => {
    const before = testTask({ title: 'before', version: 1 });
    const after = { ...before, title: 'after', status: 'done' as const, version: 2 };
    expect(titles('status', [before], [after])).toEqual({ open: '', done: 'after' });
    expect(titles('status', [after], [before])).toEqual({ open: '', done: 'after' });
  });

  it('orders columns by rank, and the done ones by their last change', () => {
    const b = testTask({ title: 'b', position: 'a1' });
    const a = testTask({ title: 'a', position: 'a0' });
    const old = testTask({ title: 'old', status: 'done', updatedAt: '2026-01-01T00:00:00.000Z' });
    const recent = { ...old, id: b.id.replace(/.$/, 'f'), title: 'recent', position: 'a9' };
    recent.updatedAt = '2026-02-01T00:00:00.000Z';
    expect(titles('status', [b, a], [old, recent])).toEqual({ open: 'a b', done: 'recent old' });
  });

  it('shows no deleted task, and no done one by priority', () => {
    const deleted = testTask({ deletedAt: '2026-01-01T00:00:00.000Z' });
    const done = testTask({ status: 'done', priority: 'high' });
    const high = testTask({ title: 'high', priority: 'high' });
    expect(titles('priority', [deleted, done, high])).toEqual({
      none: '',
      low: '',
      medium: '',
      high: 'high',
      urgent: '',
    });
  });
});

describe('moves', () => {
  const one = testTask({ title: 'one', position: 'a0' });
  const two = testTask({ title: 'two', position: 'a1' });
  const three = testTask({ title: 'three', position: 'a2' });
  const done = testTask({ title: 'done', status: 'done', position: 'a3' });
  const columns = fillColumns('status', [[one, two, three], [done]]);
  const to = (task: Task, columnId: string, index: number, hasMore = false) =>
    moveTo(columns, task, { place: { columnId, index }, hasMore });

  it('put a card between its new neighbours', () => {
    expect(to(three, 'open', 1)).toEqual({ position: 'a0V' });
    expect(to(three, 'open', 0)).toEqual({ position: 'Zz' });
    expect(to(one, 'open', 2)).toEqual({ position: 'a3' });
  });

  it('change nothing where a card is dropped at its own place', () => {
    expect(to(two, 'open', 1)).toBeNull();
    expect(to(done, 'done', 0)).toBeNull();
    expect(to(one, 'nowhere', 0)).toBeNull();
  });

  it('change what the column stands for', () => {
    expect(to(done, 'open', 1)).toEqual({ status: 'open', position: 'a0V' });
    expect(to(one, 'done', 5)).toEqual({ status: 'done' });
    const byPriority = fillColumns('priority', [[one, two, three]]);
    expect(
      moveTo(byPriority, one, { place: { columnId: 'urgent', index: 0 }, hasMore: false }),
    ).toEqual({ priority: 'urgent', position: 'a0' });
  });

  it('go by key within and between columns, and stop at the edges', () => {
    const from = { columnId: 'open', index: 1 };
    const by = (key: Parameters<typeof placeByKey>[2]['key'], start = from) =>
      placeByKey(columns, two.id, { from: start, key });
    expect(by('ArrowUp')).toEqual({ columnId: 'open', index: 0 });
    expect(by('ArrowUp', { columnId: 'open', index: 0 })).toEqual({ columnId: 'open', index: 0 });
    expect(by('ArrowDown')).toEqual({ columnId: 'open', index: 2 });
    expect(by('End')).toEqual({ columnId: 'open', index: 2 });
    expect(by('ArrowDown', { columnId: 'open', index: 2 }).index).toBe(2);
    expect(by('Home')).toEqual({ columnId: 'open', index: 0 });
    expect(by('ArrowRight')).toEqual({ columnId: 'done', index: 0 });
    expect(by('ArrowRight', { columnId: 'done', index: 0 }).columnId).toBe('done');
    expect(by('ArrowLeft')).toEqual(from);
  });

  it('are said in words', () => {
    expect(describePlace(columns, two.id, { columnId: 'open', index: 0 })).toBe(
      'position 1 of 3 in Open',
    );
    expect(describePlace(columns, done.id, { columnId: 'open', index: 3 })).toBe(
      'position 4 of 4 in Open',
    );
    expect(describePlace(columns, two.id, { columnId: 'done', index: 0 })).toBe('Done');
  });

  it('know where a card is, and which places there are', () => {
    expect(placeOf(columns, three.id)).toEqual({ columnId: 'open', index: 2 });
    expect(placeOf(columns, 'unknown')).toBeNull();
    expect(fitPlace(columns, one.id, { columnId: 'open', index: 9 }).index).toBe(2);
  });
});

describe('boardColumns', () => {
  it('has a column for every priority, in their order', () => {
    expect(boardColumns.priority.map(({ name }) => name)).toEqual([
      'No priority',
      'Low',
      'Medium',
      'High',
      'Urgent',
    ]);
  });
});

describe('totalOf', () => {
  const stats = {
    open: 7,
    byPriority: [
      { priority: 'none', open: 3, done: 2 },
      { priority: 'high', open: 4, done: 5 },
    ],
  } as Stats;

  it('counts what isn’t loaded too', () => {
    expect(totalOf('status', 'open', stats)).toBe(7);
    expect(totalOf('status', 'done', stats)).toBe(7);
    expect(totalOf('priority', 'high', stats)).toBe(4);
    expect(totalOf('priority', 'low', stats)).toBe(0);
  });
});
