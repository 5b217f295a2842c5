import type { CorpusCase } from '../corpus-case';

/** Several new tasks in one message. */
export const creatingSeveral: CorpusCase[] = [
  {
    say: 'add three tasks: buy paint, call the electrician and measure the window',
    expect: [
      [null, { title: 'buy paint' }],
      [null, { title: 'call the electrician' }],
      [null, { title: 'measure the window' }],
    ],
  },
  {
    say: 'add buy stamps; add post the parcel',
    expect: [
      [null, { title: 'buy stamps' }],
      [null, { title: 'post the parcel' }],
    ],
  },
  {
    say: 'add these tasks:\n- wash the curtains\n- air the duvets\n- dust the shelves',
    expect: [
      [null, { title: 'wash the curtains' }],
      [null, { title: 'air the duvets' }],
      [null, { title: 'dust the shelves' }],
    ],
  },
  {
    say: 'remind me to book the hotel tomorrow and remind me to hire a car on Monday',
    expect: [
      [null, { title: 'book the hotel', dueDate: '2026-11-22' }],
      [null, { title: 'hire a car', dueDate: '2026-11-23' }],
    ],
  },
  {
    say: 'add "ring the school" and "find the passports" to my list',
    expect: [
      [null, { title: 'ring the school' }],
      [null, { title: 'find the passports' }],
    ],
  },
  {
    say: 'Add two tasks: print the tickets and pack the bags',
    expect: [
      [null, { title: 'print the tickets' }],
      [null, { title: 'pack the bags' }],
    ],
  },
  {
    say: 'create tasks:\n1. draft the poster\n2. book the hall\n3. order the chairs',
    expect: [
      [null, { title: 'draft the poster' }],
      [null, { title: 'book the hall' }],
      [null, { title: 'order the chairs' }],
    ],
  },
];
