import { newTaskOf, noDetails } from './new-task';

const understood = {
  title: 'call Ada',
  dueAt: '2026-11-19T16:00:00.000Z',
  timeZone: 'Europe/Berlin',
  priority: 'low' as const,
  tags: ['home'],
};
const text = 'call Ada tomorrow at 5pm #home, low priority';

describe('newTaskOf', () => {
  it('is what the words say, with the tag of the list once', () => {
    const defaults = { dueDate: '2026-11-18', tags: ['Home', 'work'] };
    expect(newTaskOf({ text, understood, details: noDetails, defaults })).toEqual({
      ...understood,
      tags: ['home', 'work'],
    });
  });

  it('lets what was chosen go before what was understood', () => {
    const details = { dueDate: '2026-12-01', priority: 'urgent' as const };
    expect(newTaskOf({ text, understood, details, defaults: {} })).toEqual({
      title: 'call Ada',
      dueDate: '2026-12-01',
      priority: 'urgent',
      tags: ['home'],
    });
  });

  it('takes the words as they are, on the day of the list', () => {
    const defaults = { dueDate: '2026-11-18' };
    expect(newTaskOf({ text, understood: null, details: noDetails, defaults })).toEqual({
      title: text,
      dueDate: '2026-11-18',
    });
  });
});
