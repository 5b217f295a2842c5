import type { CorpusCase } from '../corpus-case';

/** Other days and times; a day alone takes the time away. */
export const moving: CorpusCase[] = [
  {
    say: 'reschedule water the plants for tomorrow',
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'push renew passport back to 15 December',
    expect: [['renew passport', { dueDate: '2026-12-15' }]],
  },
  {
    say: 'make fix the shed door due on sunday',
    expect: [['fix the shed door', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'move the dentist appointment to thursday at 10am',
    expect: [['dentist appointment', { dueAt: '2026-11-26T09:00:00.000Z' }]],
  },
  {
    say: 'set buy milk for 5pm today',
    expect: [['buy milk', { dueAt: '2026-11-21T16:00:00.000Z' }]],
  },
  {
    say: 'move book flights to Rome to Monday at 8:30am',
    expect: [['book flights to Rome', { dueDate: null, dueAt: '2026-11-23T07:30:00.000Z' }]],
  },
  {
    say: 'Bring renew passport forward to 1 December',
    expect: [['renew passport', { dueDate: '2026-12-01' }]],
  },
  {
    say: 'move call mom to tuesday 6pm',
    expect: [['call mom', { dueAt: '2026-11-24T17:00:00.000Z' }]],
  },
  {
    say: 'change the due date of send report to Anna to monday',
    expect: [['send report to Anna', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'move the dentist appointment to 11am',
    expect: [['dentist appointment', { dueAt: '2026-11-25T10:00:00.000Z' }]],
  },
  {
    say: 'postpone water the plants by two days',
    expect: [['water the plants', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'push call mom back by an hour',
    expect: [['call mom', { dueAt: '2026-11-23T17:00:00.000Z' }]],
  },
  {
    say: 'delay renew passport by a week',
    expect: [['renew passport', { dueDate: '2026-12-17' }]],
  },
  {
    say: 'remove the due date from renew passport',
    expect: [['renew passport', { dueDate: null }]],
  },
  {
    say: 'clear the due date of call mom',
    expect: [['call mom', { dueAt: null }]],
  },
  {
    say: 'snooze water the plants until tomorrow',
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'snooze call mom till Tuesday at 9am',
    expect: [['call mom', { dueAt: '2026-11-24T08:00:00.000Z' }]],
  },
  {
    say: 'snooze send report to Anna until next monday',
    expect: [['send report to Anna', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'put off renew passport until 4 January',
    expect: [['renew passport', { dueDate: '2027-01-04' }]],
  },
  {
    say: 'write report for Bob is due on wednesday',
    expect: [['write report for Bob', { dueDate: '2026-11-25' }]],
  },
  {
    say: 'make buy milk repeat every friday',
    expect: [['buy milk', { dueDate: '2026-11-27', recurrence: 'FREQ=WEEKLY;BYDAY=FR' }]],
  },
  {
    say: 'stop repeating take out the trash',
    expect: [['take out the trash', { recurrence: null }]],
  },
  { say: 'move the report to friday' },
  { say: 'reschedule renew licence to friday' },
  { say: 'snooze the picnic until sunday' },
  {
    say: 'move move house to 1 December',
    expect: [['move house', { dueDate: '2026-12-01' }]],
    tasks: [{ title: 'move house', dueDate: '2026-11-28' }, { title: 'paint house' }],
  },
  {
    say: 'move see you monday party to tuesday',
    expect: [['see you monday party', { dueDate: '2026-11-24' }]],
    tasks: [{ title: 'see you monday party' }, { title: 'buy balloons' }],
  },
];
