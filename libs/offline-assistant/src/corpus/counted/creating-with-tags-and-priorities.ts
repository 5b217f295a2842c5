import type { CorpusCase } from '../corpus-case';

/** New tasks with tags, priorities and all at once. */
export const creatingWithTagsAndPriorities: CorpusCase[] = [
  {
    say: 'add order mulch #garden',
    expect: [[null, { title: 'order mulch', tags: ['garden'] }]],
  },
  {
    say: 'add fix the tap #home #diy',
    expect: [[null, { title: 'fix the tap', tags: ['home', 'diy'] }]],
  },
  {
    say: 'Add call the insurer tomorrow #admin',
    expect: [[null, { title: 'call the insurer', dueDate: '2026-11-22', tags: ['admin'] }]],
  },
  {
    say: '#work add draft the agenda',
    expect: [[null, { title: 'draft the agenda', tags: ['work'] }]],
  },
  {
    say: 'add buy compost and tag it garden',
    expect: [[null, { title: 'buy compost', tags: ['garden'] }]],
  },
  {
    say: 'create a task buy nails tagged diy',
    expect: [[null, { title: 'buy nails', tags: ['diy'] }]],
  },
  {
    say: 'Add book the venue with high priority',
    expect: [[null, { title: 'book the venue', priority: 'high' }]],
  },
  {
    say: 'add clear the loft, low priority',
    expect: [[null, { title: 'clear the loft', priority: 'low' }]],
  },
  {
    say: 'urgent: add unblock the drain',
    expect: [[null, { title: 'unblock the drain', priority: 'urgent' }]],
  },
  {
    say: 'add an urgent task to call the locksmith',
    expect: [[null, { title: 'call the locksmith', priority: 'urgent' }]],
  },
  {
    say: 'new high priority task: sign the contract by Tuesday',
    expect: [[null, { title: 'sign the contract', priority: 'high', dueDate: '2026-11-24' }]],
  },
  {
    say: 'add repaint the fence priority medium',
    expect: [[null, { title: 'repaint the fence', priority: 'medium' }]],
  },
  {
    say: 'remind me to send the contract on Monday at 9am, high priority, #legal',
    expect: [
      [
        null,
        {
          title: 'send the contract',
          dueAt: '2026-11-23T08:00:00.000Z',
          priority: 'high',
          tags: ['legal'],
        },
      ],
    ],
  },
  {
    say: 'add review the budget #finance wednesday 2pm urgent',
    expect: [
      [
        null,
        {
          title: 'review the budget',
          dueAt: '2026-11-25T13:00:00.000Z',
          priority: 'urgent',
          tags: ['finance'],
        },
      ],
    ],
  },
  {
    say: 'add hoover the stairs every saturday at 11pm #chores',
    expect: [
      [
        null,
        {
          title: 'hoover the stairs',
          dueAt: '2026-11-21T22:00:00.000Z',
          recurrence: 'FREQ=WEEKLY;BYDAY=SA',
          tags: ['chores'],
        },
      ],
    ],
  },
];
