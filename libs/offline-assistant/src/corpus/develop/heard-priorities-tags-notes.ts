import type { CorpusCase } from '../corpus-case';

export const newWithPriorities: CorpusCase[] = [
  {
    say: 'add urgent task fix the leaking tap',
    expect: [[null, { title: 'fix the leaking tap', priority: 'urgent' }]],
  },
  {
    say: 'add call the insurer, high priority',
    expect: [[null, { title: 'call the insurer', priority: 'high' }]],
  },
  {
    say: 'new low priority task: sort the photos',
    expect: [[null, { title: 'sort the photos', priority: 'low' }]],
  },
  {
    say: 'add oil the hinges with medium priority for monday',
    expect: [[null, { title: 'oil the hinges', priority: 'medium', dueDate: '2026-11-23' }]],
  },
  {
    say: 'urgent: ring the school today',
    expect: [[null, { title: 'ring the school', priority: 'urgent', dueDate: '2026-11-21' }]],
  },
  {
    say: 'remind me to back up the laptop tomorrow, priority high',
    expect: [[null, { title: 'back up the laptop', priority: 'high', dueDate: '2026-11-22' }]],
  },
];

export const newWithTags: CorpusCase[] = [
  {
    say: 'add sweep the patio #garden',
    expect: [[null, { title: 'sweep the patio', tags: ['garden'] }]],
  },
  {
    say: 'add book a hotel #travel #rome on friday',
    expect: [[null, { title: 'book a hotel', tags: ['travel', 'rome'], dueDate: '2026-11-27' }]],
  },
  {
    say: 'add write the minutes tagged work',
    expect: [[null, { title: 'write the minutes', tags: ['work'] }]],
  },
  {
    say: '#errands collect the dry cleaning monday 5pm',
    expect: [
      [
        null,
        { title: 'collect the dry cleaning', tags: ['errands'], dueAt: '2026-11-23T16:00:00.000Z' },
      ],
    ],
  },
  {
    say: 'create a task plan the sprint with the tag work, due tuesday, high priority',
    expect: [
      [null, { title: 'plan the sprint', tags: ['work'], dueDate: '2026-11-24', priority: 'high' }],
    ],
  },
  {
    say: 'add pick up stroller #baby-stuff',
    expect: [[null, { title: 'pick up stroller', tags: ['baby-stuff'] }]],
  },
];

export const newSeveral: CorpusCase[] = [
  {
    say: 'add three tasks: wash the car, mend the fence and clean the gutters',
    expect: [
      [null, { title: 'wash the car' }],
      [null, { title: 'mend the fence' }],
      [null, { title: 'clean the gutters' }],
    ],
  },
  {
    say: 'add these:\n- order stamps\n- print the labels\n- ship the parcels',
    expect: [
      [null, { title: 'order stamps' }],
      [null, { title: 'print the labels' }],
      [null, { title: 'ship the parcels' }],
    ],
  },
  {
    say: 'remind me to feed the dog tomorrow and to call the plumber on monday',
    expect: [
      [null, { title: 'feed the dog', dueDate: '2026-11-22' }],
      [null, { title: 'call the plumber', dueDate: '2026-11-23' }],
    ],
  },
  { say: 'add a task to buy salt and pepper', expect: [[null, { title: 'buy salt and pepper' }]] },
  {
    say: 'add "iron the shirts" and "polish the shoes"',
    expect: [
      [null, { title: 'iron the shirts' }],
      [null, { title: 'polish the shoes' }],
    ],
  },
  {
    say: 'add book a hotel, and add rent a car',
    expect: [
      [null, { title: 'book a hotel' }],
      [null, { title: 'rent a car' }],
    ],
  },
];

export const changedPriorities: CorpusCase[] = [
  {
    say: 'bump fix the shed door up to high priority',
    expect: [['fix the shed door', { priority: 'high' }]],
  },
  { say: 'renew passport is urgent now', expect: [['renew passport', { priority: 'urgent' }]] },
  {
    say: 'set the priority of book flights to Rome to medium',
    expect: [['book flights to Rome', { priority: 'medium' }]],
  },
  {
    say: 'drop send report to Anna to low',
    expect: [['send report to Anna', { priority: 'low' }]],
  },
  {
    say: 'remove the priority from renew passport',
    expect: [['renew passport', { priority: 'none' }]],
  },
  {
    say: 'make call mom and buy milk high priority',
    expect: [
      ['call mom', { priority: 'high' }],
      ['buy milk', { priority: 'high' }],
    ],
    calls: { bulk_update_tasks: 1 },
  },
  { say: 'make report urgent', reply: /Anna[\s\S]*Bob/ },
  { say: 'make the tax return urgent' },
];

export const changedTagsAndNotes: CorpusCase[] = [
  { say: 'tag buy milk with groceries', expect: [['buy milk', { tags: ['groceries'] }]] },
  { say: 'tag fix the shed door #garden', expect: [['fix the shed door', { tags: ['garden'] }]] },
  {
    say: 'add the tag outdoors to water the plants',
    expect: [['water the plants', { tags: ['home', 'outdoors'] }]],
  },
  {
    say: 'remove the tag home from water the plants',
    expect: [['water the plants', { tags: [] }]],
  },
  {
    say: 'take the health tag off dentist appointment',
    expect: [['dentist appointment', { tags: [] }]],
  },
  { say: 'untag renew passport from travel', expect: [['renew passport', { tags: [] }]] },
  {
    say: 'tag buy milk and talk to bob as errands',
    expect: [
      ['buy milk', { tags: ['errands'] }],
      ['talk to bob', { tags: ['errands'] }],
    ],
  },
  {
    say: 'add a note to buy milk: the oat kind, two cartons',
    expect: [['buy milk', { description: 'the oat kind, two cartons' }]],
  },
  {
    say: 'note on fix the shed door: hinges are in the blue box',
    expect: [['fix the shed door', { description: 'hinges are in the blue box' }]],
  },
  {
    say: 'add the note "ask about the raise" to talk to bob',
    expect: [['talk to bob', { description: 'ask about the raise' }]],
  },
  {
    say: 'change the notes of book flights to Rome to "aisle seats"',
    expect: [['book flights to Rome', { description: 'aisle seats' }]],
  },
  { say: 'what are the notes on book flights to Rome?', reply: /Window seats/ },
  {
    say: 'what tags do I have?',
    reply: /(?=[\s\S]*home)(?=[\s\S]*work)(?=[\s\S]*travel)(?=[\s\S]*health)/,
  },
];
