import type { CorpusCase } from '../corpus-case';

const all = (title: string, fields: object, ...sentences: string[]): CorpusCase[] =>
  sentences.map((say) => ({ say, expect: [[title, fields]] }));

export const renaming: CorpusCase[] = [
  ...all(
    'buy milk',
    { title: 'buy oat milk' },
    'rename buy milk to buy oat milk',
    'change buy milk to buy oat milk',
    'edit buy milk to say buy oat milk',
    'buy milk should be called buy oat milk',
    'change the name of buy milk to buy oat milk',
    'change milk to oat milk in buy milk',
    'replace milk with oat milk in buy milk',
    'raname buy milk to buy oat milk',
    "change buy milk's title to buy oat milk",
    'retitle "buy milk" as "buy oat milk"',
    'correct the title of buy milk to "buy oat milk"',
  ),
  ...all('talk to bob', { title: 'mark as done' }, 'rename talk to bob to "mark as done"'),
  { say: 'change milk to oat milk', reply: 'Do you mean' },
  { say: 'rename all tasks to done' },
];

export const prioritising: CorpusCase[] = [
  ...all(
    'buy milk',
    { priority: 'urgent' },
    'make buy milk urgent',
    'buy milk is urgent',
    'set buy milk to p1',
    'mark buy milk as top priority',
    'give buy milk urgent priority',
    'change the priority of buy milk to urgent',
  ),
  ...all(
    'buy milk',
    { priority: 'high' },
    'prioritise buy milk',
    'buy milk is important',
    'make buy milk high priority',
    'raise the priority of buy milk to high',
  ),
  ...all(
    'send report to Anna',
    { priority: 'urgent' },
    'raise the priority of send report to Anna',
    'bump up send report to Anna',
    'make send report to Anna more important',
    "increase send report to Anna's priority",
  ),
  ...all(
    'send report to Anna',
    { priority: 'medium' },
    'lower the priority of send report to Anna',
    'make send report to Anna less urgent',
  ),
  ...all('book flights to Rome', { priority: 'low' }, 'deprioritise book flights to Rome'),
  ...all(
    'book flights to Rome',
    { priority: 'none' },
    'remove the priority from book flights to Rome',
    'set book flights to no priority',
  ),
  { say: 'make book flights to Rome urgent', reply: 'already' },
];

export const tagging: CorpusCase[] = [
  ...all(
    'buy milk',
    { tags: ['errands'] },
    'tag buy milk with errands',
    'tag buy milk as errands',
    'add #errands to buy milk',
    'add the errands tag to buy milk',
    'add tag errands to buy milk',
    'label buy milk errands',
    'tag buy milk errands',
    'put the label errands on buy milk',
    'give buy milk the tag errands',
    'put buy milk in #errands',
  ),
  ...all('buy milk', { tags: ['food', 'home'] }, 'tag buy milk with food and home'),
  ...all(
    'water the plants',
    { tags: [] },
    'untag water the plants',
    'remove #home from water the plants',
    'remove the home tag from water the plants',
    'remove all tags from water the plants',
    'untag water the plants home',
  ),
  ...all(
    'water the plants',
    { tags: ['garden'] },
    'replace the tag home with garden on water the plants',
  ),
  { say: 'tag water the plants with HOME', reply: 'already' },
];

export const noting: CorpusCase[] = [
  ...all(
    'buy milk',
    { description: 'two bottles' },
    'add a note to buy milk: two bottles',
    'add note to buy milk saying two bottles',
    'note on buy milk that two bottles',
    'add "two bottles" to the notes of buy milk',
    'append two bottles to the description of buy milk',
    'set the description of buy milk to two bottles',
    "add two bottles to buy milk's notes",
    'leave a note on buy milk: two bottles',
    'note for buy milk: two bottles',
  ),
  ...all(
    'book flights to Rome',
    { description: 'Window seats, at most 300 euros.\nno red-eye' },
    'add a note to book flights to Rome: no red-eye',
  ),
  ...all(
    'book flights to Rome',
    { description: 'no red-eye' },
    'change the note of book flights to Rome to no red-eye',
    'replace the notes of book flights to Rome with "no red-eye"',
  ),
  ...all(
    'book flights to Rome',
    { description: null },
    'clear the notes of book flights to Rome',
    'remove the description from book flights to Rome',
    "delete book flights to Rome's notes",
  ),
  { say: 'add a note to buy milk', reply: 'What should the note say' },
];

export const repeating: CorpusCase[] = [
  ...all(
    'water the plants',
    { recurrence: 'FREQ=WEEKLY' },
    'make water the plants repeat every week',
    'make water the plants weekly',
    'repeat water the plants every week',
    'water the plants should repeat weekly',
    'set water the plants to repeat weekly',
  ),
  ...all(
    'water the plants',
    { recurrence: 'FREQ=DAILY;INTERVAL=3' },
    'make water the plants repeat every 3 days',
  ),
  ...all(
    'buy milk',
    { recurrence: 'FREQ=WEEKLY;BYDAY=MO', dueDate: '2026-11-23' },
    'make buy milk repeat every monday',
    'set buy milk to every monday',
  ),
  ...all(
    'take out the trash',
    { recurrence: null },
    'stop repeating take out the trash',
    'make take out the trash not repeat',
    'stop take out the trash from repeating',
    'remove the recurrence from take out the trash',
    'take out the trash should not repeat',
  ),
  { say: 'skip take out the trash this time', reply: 'can’t skip' },
  { say: 'stop repeating buy milk', reply: 'does not repeat' },
];

export const deleting: CorpusCase[] = [
  ...[
    'delete fix the shed door',
    'drop the shed door',
    'scrap fix the shed door',
    'get rid of the shed door task',
    'throw away fix the shed door',
    'delte fix the shed door',
    'move fix the shed door to the trash',
    'erase fix the shed door from my list please',
    'cancel fix the shed door',
    'I want you to delete the shed door',
  ].map((say): CorpusCase => ({ say, expect: [['fix the shed door', null]] })),
  { say: 'cancel dentist appointment', expect: [['dentist appointment', null]] },
  { say: 'cancel the dentist' },
  { say: 'clear my list' },
];
