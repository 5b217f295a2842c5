import { testTask } from '@/testing/tasks';
import { applyPatch } from './apply-patch';

const now = new Date('2026-11-18T12:00:00.000Z');

describe('applyPatch', () => {
  it('clears the time where a day is set, and the other way round', () => {
    const timed = testTask({ dueAt: '2026-11-18T12:00:00.000Z' });
    const dated = applyPatch(timed, { dueDate: '2026-11-20' }, now);
    expect(dated).toMatchObject({ dueAt: null, dueDate: '2026-11-20' });
    expect(applyPatch(dated, { dueAt: timed.dueAt }, now)).toMatchObject({ dueDate: null });
  });

  it('completes and reopens, and leaves alone what is absent', () => {
    const done = applyPatch(testTask({ title: 'a' }), { status: 'done' }, now);
    expect(done).toMatchObject({ title: 'a', status: 'done', completedAt: now.toISOString() });
    expect(applyPatch(done, { status: 'open' }, now).completedAt).toBeNull();
    expect(applyPatch(done, { priority: 'low' }, now).completedAt).toBe(done.completedAt);
  });
});
