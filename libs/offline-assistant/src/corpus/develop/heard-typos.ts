import type { CorpusCase } from '../corpus-case';

/** One slip each: in a command word, a date word, or the title of a task that is there. */
export const typosInCommands: CorpusCase[] = [
  { say: 'compelte buy milk', expect: [['buy milk', { status: 'done' }]] },
  { say: 'delte fix the shed door', expect: [['fix the shed door', null]] },
  { say: 'delette renew passport pls', expect: [['renew passport', null]] },
  {
    say: 'remid me to ring the plumber tomorrow',
    expect: [[null, { title: 'ring the plumber', dueDate: '2026-11-22' }]],
  },
  {
    say: 'renmae talk to bob to talk to Robert',
    expect: [['talk to bob', { title: 'talk to Robert' }]],
  },
  {
    say: 'postpne renew passport to december 15',
    expect: [['renew passport', { dueDate: '2026-12-15' }]],
  },
  {
    say: 'mvoe book flights to Rome to monday',
    expect: [['book flights to Rome', { dueDate: '2026-11-23' }]],
  },
  { say: 'reoepn pay rent', expect: [['pay rent', { status: 'open' }]] },
  { say: 'mrak buy milk as done', expect: [['buy milk', { status: 'done' }]] },
  { say: 'mark talk to bob as doen', expect: [['talk to bob', { status: 'done' }]] },
  { say: 'creat a task to descale the kettle', expect: [[null, { title: 'descale the kettle' }]] },
  {
    say: 'snoze water the plants until tomorrow',
    expect: [['water the plants', { dueDate: '2026-11-22' }]],
  },
  { say: 'make buy milk urgnet', expect: [['buy milk', { priority: 'urgent' }]] },
  { say: 'set talk to bob to high prority', expect: [['talk to bob', { priority: 'high' }]] },
  { say: ['complete buy milk', 'undp'] },
];

export const typosInDates: CorpusCase[] = [
  {
    say: 'add defrost the freezer tomorow',
    expect: [[null, { title: 'defrost the freezer', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add pick up the parcel on wendesday',
    expect: [[null, { title: 'pick up the parcel', dueDate: '2026-11-25' }]],
  },
  {
    say: 'remind me to return the library books on thrusday',
    expect: [[null, { title: 'return the library books', dueDate: '2026-11-26' }]],
  },
  { say: 'move buy milk to firday', expect: [['buy milk', { dueDate: '2026-11-27' }]] },
  {
    say: 'move renew passport to tommorrow',
    expect: [['renew passport', { dueDate: '2026-11-22' }]],
  },
  {
    say: 'add order wrapping paper for 4 decmber',
    expect: [[null, { title: 'order wrapping paper', dueDate: '2026-12-04' }]],
  },
  {
    say: 'add stretch every tueday',
    expect: [
      [null, { title: 'stretch', dueDate: '2026-11-24', recurrence: 'FREQ=WEEKLY;BYDAY=TU' }],
    ],
  },
  { say: 'what is due tomorrw?', lists: ['take out the trash'] },
  { say: "what's overdeu", lists: ['send report to Anna'] },
];

export const typosInTitles: CorpusCase[] = [
  { say: 'complete buy mikl', expect: [['buy milk', { status: 'done' }]] },
  { say: 'done with tke out the trash', expect: [['take out the trash', { status: 'done' }]] },
  { say: 'delete renew pasport', expect: [['renew passport', null]] },
  {
    say: 'move dentist apointment to friday at 10am',
    expect: [['dentist appointment', { dueAt: '2026-11-27T09:00:00.000Z' }]],
  },
  { say: 'check off water the plnts', expect: [['water the plants', { status: 'done' }]] },
  {
    say: 'rename fix the shed dor to replace the shed door',
    expect: [['fix the shed door', { title: 'replace the shed door' }]],
  },
  {
    say: 'make book fligths to Rome low priority',
    expect: [['book flights to Rome', { priority: 'low' }]],
  },
  { say: 'reopen email the landlrod', expect: [['email the landlord', { status: 'open' }]] },
  { say: 'when is the dentits appointment', reply: /9[:.]30/ },
  // A slip is no licence: a new title stays as it was written.
  { say: 'add buy mlik for gran', expect: [[null, { title: 'buy mlik for gran' }]] },
  // One letter from each of two: it asks.
  {
    say: 'delete call tim',
    tasks: [{ title: 'call tom' }, { title: 'call jim' }],
    reply: /tom[\s\S]*jim/i,
  },
];

export const moreTypos: CorpusCase[] = [
  { say: 'ad prune the roses', expect: [[null, { title: 'prune the roses' }]] },
  {
    say: 'complte all my travel tasks',
    expect: [
      ['book flights to Rome', { status: 'done' }],
      ['renew passport', { status: 'done' }],
    ],
  },
  { say: 'show me my urgetn tasks', lists: ['book flights to Rome'] },
  { say: 'show me my travle tasks', lists: ['book flights to Rome', 'renew passport'] },
  { say: 'how mnay tasks are overdue?', reply: /\b(1|one)\b/i },
  {
    say: 'delete all compelted tasks',
    expect: [
      ['pay rent', null],
      ['email the landlord', null],
    ],
  },
  { say: 'rename bu milk to buy butter', expect: [['buy milk', { title: 'buy butter' }]] },
  { say: 'complete talk too bob', expect: [['talk to bob', { status: 'done' }]] },
  {
    say: 'add prune the roses evry friday',
    expect: [
      [
        null,
        { title: 'prune the roses', dueDate: '2026-11-27', recurrence: 'FREQ=WEEKLY;BYDAY=FR' },
      ],
    ],
  },
  { say: ['list #travel', 'delete the secnd one'], expect: [['renew passport', null]] },
];
