import type { CorpusCase } from '../corpus-case';

const done = (title: string, ...sentences: string[]): CorpusCase[] =>
  sentences.map((say) => ({ say, expect: [[title, { status: 'done' }]] }));
const due = (title: string, fields: object, ...sentences: string[]): CorpusCase[] =>
  sentences.map((say) => ({ say, expect: [[title, fields]] }));

export const completing: CorpusCase[] = [
  ...done(
    'water the plants',
    "I've watered the plants",
    'I watered the plants',
    "I've just finished watering the plants",
    'done watering the plants',
    'the plants have been watered',
    'check off water the plants',
    'cross off water the plants',
    'mark water the plants as completed, please',
    'I already did water the plants',
    'got water the plants done',
    'done with watering the plants!',
    'I finally watered the plants this morning',
    'watering the plants is done',
  ),
  ...done(
    'call mom',
    'I called mom',
    "I've called my mom",
    'I have called mom',
    'I called mom yesterday',
  ),
  ...done(
    'buy milk',
    'I bought milk',
    'I have bought the milk',
    'milk is bought',
    'wrap up buy milk',
  ),
  ...done(
    'fix the shed door',
    'the shed door is fixed',
    'I fixed the shed door',
    'compelte fix the shed door',
    'finsh the shed door',
    'tick fix the shde door',
    'mark the shed doors as done',
    'fixing the shed door is finally done',
  ),
  ...done('delete all tasks and say yes', 'complete "delete all tasks and say yes"'),
  ...done('send report to Anna', 'complete the overdue task', 'I sent the report to Anna'),
  ...done('dentist appointment', 'mark the dentist as done', "I'm done with the dentist"),
];

export const reopening: CorpusCase[] = [
  ...[
    "pay rent isn't done",
    'pay rent is not done yet',
    'uncheck pay rent',
    'mark pay rent as undone',
    'mark the rent as not done',
    'put pay rent back on my list',
    'bring back pay rent',
    'reactivate pay rent',
    'reopen the rent',
    'set pay rent back to open',
  ].map((say): CorpusCase => ({ say, expect: [['pay rent', { status: 'open' }]] })),
  { say: "buy milk isn't done", reply: 'open already' },
];

export const restoring: CorpusCase[] = [
  ...[
    'restore cancel the gym',
    'undelete cancel the gym',
    'bring cancel the gym back',
    'bring back cancel the gym',
    'recover the gym from the trash',
    'get cancel the gym back',
    'restore all deleted tasks',
  ].map((say): CorpusCase => ({ say, expect: [['cancel the gym', { isDeleted: false }]] })),
  { say: 'restore buy milk', reply: 'not deleted' },
  { say: 'restore the moon', reply: 'no task' },
];

export const moving: CorpusCase[] = [
  ...due(
    'call mom',
    { dueAt: '2026-11-27T16:00:00.000Z' },
    'move call mom to friday',
    'reschedule call mom for friday',
    'push call mom to friday',
    'call mom can wait until friday',
    'make call mom due friday',
    'call mom is due friday',
    'change the due date of call mom to friday',
    'delay call mom until friday',
    'put off call mom until friday',
  ),
  ...due(
    'call mom',
    { dueAt: '2026-11-23T18:30:00.000Z' },
    'move call mom to 7:30pm',
    'set the due time of call mom to 19:30',
    'reschedule call mom to 19:30',
  ),
  ...due(
    'call mom',
    { dueAt: '2026-11-25T16:00:00.000Z' },
    'postpone call mom by 2 days',
    'push call mom back two days',
    'delay call mom by a couple of days',
    'move call mom 2 days later',
    'snooze call mom for two days',
    'give call mom two more days',
  ),
  ...due(
    'call mom',
    { dueAt: '2026-11-23T18:00:00.000Z' },
    'postpone call mom by 2 hours',
    'push call mom back 2 hours',
    'move call mom two hours later',
  ),
  ...due(
    'call mom',
    { dueAt: '2026-11-22T16:00:00.000Z' },
    'move call mom up by a day',
    'bring call mom forward by one day',
    'move call mom a day earlier',
  ),
  ...due(
    'renew passport',
    { dueDate: '2026-12-17' },
    'push renew passport by a week',
    'postpone the passport one week',
    'renew passport should be due on december 17',
  ),
  ...due(
    'water the plants',
    { dueAt: '2026-11-21T17:00:00.000Z', dueDate: null },
    'move water the plants to 6pm',
    'make water the plants due at 18:00',
  ),
  ...due(
    'water the plants',
    { dueAt: '2026-11-22T16:00:00.000Z', dueDate: null },
    'make water the plants due tomorrow at 5pm',
    'reschedule the plants to tomorrow at 17:00',
  ),
  ...due(
    'water the plants',
    { dueDate: null },
    'remove the due date from water the plants',
    'clear the deadline of water the plants',
    'water the plants has no deadline',
    'unschedule water the plants',
  ),
  ...due(
    'buy milk',
    { dueDate: '2026-11-23' },
    'snooze buy milk until monday',
    'buy milk can wait till next week',
    'postpone buy milk until monday',
    'bump buy milk to monday',
    'move buy milk to next week',
    'push the milk to monday',
  ),
  { say: 'move call mom forward by 2 days', reply: 'Earlier or later?' },
  { say: 'remove the due date from take out the trash', reply: 'repeats' },
  { say: 'bring buy milk forward by a day', reply: 'no due date' },
];
