import type { CorpusCase } from '../corpus-case';

/** Priorities, tags and notes of new tasks. */
export const createsDetails: CorpusCase[] = [
  {
    say: 'put oat milk on my shopping list',
    expect: [[null, { title: 'oat milk', tags: ['shopping'] }]],
  },
  {
    say: 'add cheese and crackers to the grocery list',
    expect: [[null, { title: 'cheese and crackers', tags: ['grocery'] }]],
  },
  {
    say: 'add call Ann\ndue: tomorrow\npriority: high\ntags: family',
    expect: [
      [null, { title: 'call Ann', priority: 'high', dueDate: '2026-11-22', tags: ['family'] }],
    ],
  },
  {
    say: 'add pay the gas bill asap',
    expect: [[null, { title: 'pay the gas bill', priority: 'urgent' }]],
  },
  {
    say: 'add pay the gas bill, no rush',
    expect: [[null, { title: 'pay the gas bill', priority: 'low' }]],
  },
  {
    say: "add pay the gas bill, it's urgent",
    expect: [[null, { title: 'pay the gas bill', priority: 'urgent' }]],
  },
  {
    say: 'add pay the gas bill and make it high priority',
    expect: [[null, { title: 'pay the gas bill', priority: 'high' }]],
  },
  {
    say: 'add pay the gas bill with low priority',
    expect: [[null, { title: 'pay the gas bill', priority: 'low' }]],
  },
  {
    say: 'add pay the gas bill !!',
    expect: [[null, { title: 'pay the gas bill', priority: 'high' }]],
  },
  {
    say: 'add pay the gas bill !!!',
    expect: [[null, { title: 'pay the gas bill', priority: 'urgent' }]],
  },
  {
    say: 'add pay the gas bill !medium',
    expect: [[null, { title: 'pay the gas bill', priority: 'medium' }]],
  },
  {
    say: 'add pay the gas bill p2 tomorrow',
    expect: [[null, { title: 'pay the gas bill', priority: 'high', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add pay the gas bill tomorrow urgent',
    expect: [[null, { title: 'pay the gas bill', priority: 'urgent', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add URGENT pay the gas bill',
    expect: [[null, { title: 'pay the gas bill', priority: 'urgent' }]],
  },
  {
    say: 'add urgent: pay the gas bill',
    expect: [[null, { title: 'pay the gas bill', priority: 'urgent' }]],
  },
  {
    say: 'add an important task to pay the gas bill',
    expect: [[null, { title: 'pay the gas bill', priority: 'high' }]],
  },
  {
    say: 'add pay the gas bill, priority: low',
    expect: [[null, { title: 'pay the gas bill', priority: 'low' }]],
  },
  {
    say: 'add pay the gas bill (important)',
    expect: [[null, { title: 'pay the gas bill', priority: 'high' }]],
  },
  {
    say: 'add pay the gas bill #home #bills',
    expect: [[null, { title: 'pay the gas bill', tags: ['home', 'bills'] }]],
  },
  {
    say: 'add pay the gas bill tagged home and bills',
    expect: [[null, { title: 'pay the gas bill', tags: ['home', 'bills'] }]],
  },
  {
    say: 'add pay the gas bill with tags home, bills',
    expect: [[null, { title: 'pay the gas bill', tags: ['home', 'bills'] }]],
  },
  {
    say: 'add pay the gas bill with the label home',
    expect: [[null, { title: 'pay the gas bill', tags: ['home'] }]],
  },
  {
    say: 'add pay the gas bill and tag it home',
    expect: [[null, { title: 'pay the gas bill', tags: ['home'] }]],
  },
  {
    say: 'add reply to @sam about #design',
    expect: [[null, { title: 'reply to @sam about', tags: ['design'] }]],
  },
  {
    say: 'add call Tom with note ask about the boiler',
    expect: [[null, { title: 'call Tom', description: 'ask about the boiler' }]],
  },
  {
    say: 'add call Tom tomorrow, note: bring up the boiler on friday',
    expect: [
      [
        null,
        { title: 'call Tom', description: 'bring up the boiler on friday', dueDate: '2026-11-22' },
      ],
    ],
  },
  {
    say: 'add call Tom with the note "boiler, again" at 5pm',
    expect: [
      [
        null,
        { title: 'call Tom', description: 'boiler, again', dueAt: '2026-11-21T16:00:00.000Z' },
      ],
    ],
  },
  {
    say: 'add call Tom - description: about the boiler',
    expect: [[null, { title: 'call Tom', description: 'about the boiler' }]],
  },
  {
    say: 'add call Tom — details boiler is leaking',
    expect: [[null, { title: 'call Tom', description: 'boiler is leaking' }]],
  },
  {
    say: 'add 🎉 party planning #fun',
    expect: [[null, { title: '🎉 party planning', tags: ['fun'] }]],
  },
  {
    say: 'pick up parcel at 5pm #errands',
    expect: [
      [null, { title: 'pick up parcel', dueAt: '2026-11-21T16:00:00.000Z', tags: ['errands'] }],
    ],
  },
  {
    say: 'renew visa by january 10 !high',
    expect: [[null, { title: 'renew visa', priority: 'high', dueDate: '2027-01-10' }]],
  },
];
