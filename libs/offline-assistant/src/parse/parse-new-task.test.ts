import { parseNewTask } from './parse-new-task';

const context = { now: new Date('2026-11-21T10:00:00.000Z'), timeZone: 'America/New_York' };

describe('parseNewTask', () => {
  it('takes date, priority and tags out of the title and keeps its spelling', () => {
    expect(
      parseNewTask('Call  Mom’s doctor tomorrow at 5pm #Health, high priority', context),
    ).toEqual({
      title: 'Call Mom’s doctor',
      dueAt: '2026-11-22T22:00:00.000Z',
      timeZone: 'America/New_York',
      priority: 'high',
      tags: ['Health'],
    });
  });

  it('makes a day without a time a due date', () => {
    expect(parseNewTask('buy milk friday', context)).toEqual({
      title: 'buy milk',
      dueDate: '2026-11-27',
    });
  });

  it.each(['', '   ', 'tomorrow', '#home', '...', 'water plants every hour', 'x'.repeat(501)])(
    'makes no task of: %j',
    (text) => {
      expect(parseNewTask(text, context)).toBeNull();
    },
  );
});
