import type { CorpusCase } from '../corpus-case';

/** How a title is named: parts, slips, titles within titles, titles like commands. */
export const naming: CorpusCase[] = [
  {
    say: 'complete milk',
    tasks: [{ title: 'milk' }, { title: 'milk the cow' }],
    expect: [['milk', { status: 'done' }]],
  },
  {
    say: 'complete milk',
    tasks: [{ title: 'buy milk' }, { title: 'milk the cow' }],
    reply: 'Which one',
  },
  {
    say: 'complete the tax form',
    tasks: [{ title: 'complete the tax form' }, { title: 'buy milk' }],
    expect: [['complete the tax form', { status: 'done' }]],
  },
  {
    say: 'complete "complete the tax form"',
    tasks: [{ title: 'complete the tax form' }, { title: 'tax form' }],
    expect: [['complete the tax form', { status: 'done' }]],
  },
  {
    say: "delete 'delete old photos'",
    tasks: [{ title: 'delete old photos' }, { title: 'old photos' }],
    expect: [['delete old photos', null]],
  },
  {
    say: 'delete old photos',
    tasks: [{ title: 'delete old photos' }, { title: 'old photos' }],
    expect: [['old photos', null]],
  },
  {
    say: 'rename "rename me to x" to done',
    tasks: [{ title: 'rename me to x' }],
    expect: [['rename me to x', { title: 'done' }]],
  },
  {
    say: 'mark "move to friday" as done',
    tasks: [{ title: 'move to friday' }, { title: 'friday' }],
    expect: [['move to friday', { status: 'done' }]],
  },
  { say: 'complete wrtie report for Bob', expect: [['write report for Bob', { status: 'done' }]] },
  { say: 'complete renew pasport', expect: [['renew passport', { status: 'done' }]] },
  { say: 'complete dentits appointment', expect: [['dentist appointment', { status: 'done' }]] },
  { say: 'complete the plant watering', reply: 'Do you mean' },
  { say: 'complete trash', expect: [['take out the trash', { status: 'done' }]] },
  { say: 'complete that report for Bob', expect: [['write report for Bob', { status: 'done' }]] },
  { say: 'complete egg', tasks: [{ title: 'eggs' }], expect: [['eggs', { status: 'done' }]] },
  { say: 'complete pay bill 1235', tasks: [{ title: 'pay bill 1234' }] },
  { say: 'complete gin', tasks: [{ title: 'gym' }] },
  { say: 'complete call tom', reply: /call mom|changed nothing/ },
  { say: 'delete buy butter', reply: 'Do you mean' },
  { say: 'complete the reports', reply: 'Which one' },
  { say: 'make it rain' },
  { say: 'I bought a new bike' },
  { say: 'I almost finished the shed door' },
  { say: "I haven't called mom" },
  { say: 'I will call mom' },
  { say: 'half of the plants are watered' },
  { say: 'mark buy milk as doen', expect: [['buy milk', { status: 'done' }]] },
  { say: 'complete buy mik', expect: [['buy milk', { status: 'done' }]] },
  { say: 'make buy milk ugrent', expect: [['buy milk', { priority: 'urgent' }]] },
  { say: 'complet buy milk', expect: [['buy milk', { status: 'done' }]] },
  { say: 'delete buy milkk', expect: [['buy milk', null]] },
  { say: 'buy pie is done', tasks: [{ title: 'buy tie' }] },
];
