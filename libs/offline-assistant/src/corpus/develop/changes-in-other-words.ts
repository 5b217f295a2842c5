import type { CorpusCase } from '../corpus-case';

/** The reason comes before the command, and may hold a negation. */
export const withReasons: CorpusCase[] = [
  { say: 'I no longer need to call mom, delete it', expect: [['call mom', null]] },
  {
    say: "I don't need the dentist appointment anymore so delete it",
    expect: [['dentist appointment', null]],
  },
  {
    say: "I haven't finished talk to bob yet, move it to monday",
    expect: [['talk to bob', { dueDate: '2026-11-23' }]],
  },
  {
    say: "talk to bob isn't urgent, so make it low priority",
    expect: [['talk to bob', { priority: 'low' }]],
  },
  { say: "buy milk isn't done yet, so don't delete it" },
  { say: "I don't need buy milk, delete talk to bob" },
  { say: "I don't need milk anymore, delete it", reply: 'buy milk' },
  { say: "I don't need buy milk, delete it?" },
  { say: "the report isn't finished, reopen it" },
];

export const inThePassive: CorpusCase[] = [
  { say: "I'd like buy milk marked as done", expect: [['buy milk', { status: 'done' }]] },
  { say: 'could buy milk be marked as done?', expect: [['buy milk', { status: 'done' }]] },
  {
    say: 'could call mom please be moved to friday?',
    expect: [['call mom', { dueAt: '2026-11-27T16:00:00.000Z' }]],
  },
  { say: 'I want fix the shed door deleted', expect: [['fix the shed door', null]] },
  { say: 'could the report be moved to friday?' },
  { say: 'could it be deleted?' },
  { say: ['could buy milk not be deleted?', 'yes'] },
  { say: ['I need buy milk not deleted', 'yes'] },
  { say: 'could all tasks be deleted?' },
  { say: 'can buy milk be deleted?' },
  { say: 'could buy milk have been deleted?' },
  { say: 'I need the curtains moved to the attic' },
  {
    say: 'if you could complete buy milk that would be great',
    expect: [['buy milk', { status: 'done' }]],
  },
  { say: 'if you could delete buy milk, what would be left?' },
  { say: 'can I add buy soap to my list please?', expect: [[null, { title: 'buy soap' }]] },
  { say: 'can I add buy soap to my list?' },
  { say: 'can I delete a task please?' },
];

/** Moves that name no verb of moving, and verbs that are left out. */
export const moves: CorpusCase[] = [
  { say: 'put talk to bob on thursday', expect: [['talk to bob', { dueDate: '2026-11-26' }]] },
  { say: 'put the cat out on thursday' },
  {
    say: 'call mom at 8pm on monday instead',
    expect: [['call mom', { dueAt: '2026-11-23T19:00:00.000Z' }]],
  },
  { say: 'buy bread tomorrow instead' },
  {
    say: 'call mom on friday instead of monday',
    expect: [['call mom', { dueAt: '2026-11-27T16:00:00.000Z' }]],
  },
  {
    say: 'buy milk is not needed today, move it to monday',
    expect: [['buy milk', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'the dentist appointment is at 10 on wednesday now',
    expect: [['dentist appointment', { dueAt: '2026-11-25T09:00:00.000Z' }]],
  },
  {
    say: 'change renew passport to the 14th',
    expect: [['renew passport', { dueDate: '2026-12-14' }]],
  },
  {
    say: 'buy milk needs to be done by wednesday',
    expect: [['buy milk', { dueDate: '2026-11-25' }]],
  },
  { say: 'the car needs to be done by wednesday' },
  {
    say: 'set buy milk to high, call mom to low and talk to bob to urgent',
    expect: [
      ['buy milk', { priority: 'high' }],
      ['call mom', { priority: 'low' }],
      ['talk to bob', { priority: 'urgent' }],
    ],
  },
  {
    say: 'move call mom to monday, november 30 at 5pm',
    expect: [['call mom', { dueAt: '2026-11-30T16:00:00.000Z' }]],
  },
  { say: 'move buy milk to monday and tuesday' },
  { say: 'lower call mom to low priority', expect: [['call mom', { priority: 'low' }]] },
  { say: 'bump talk to bob up to high', expect: [['talk to bob', { priority: 'high' }]] },
  { say: 'drop talk to bob', expect: [['talk to bob', null]] },
  { say: 'talk to bob ✅', expect: [['talk to bob', { status: 'done' }]] },
  {
    say: 'mark delete the old files as done',
    tasks: [{ title: 'delete the old files' }, { title: 'sort the files' }],
    expect: [['delete the old files', { status: 'done' }]],
  },
];
