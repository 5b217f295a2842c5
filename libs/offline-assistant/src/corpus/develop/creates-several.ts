import type { CorpusCase } from '../corpus-case';

/** Several tasks in one message, and what only looks like several. */
export const createsSeveral: CorpusCase[] = [
  {
    say: 'add buy stamps, mail the letter and return the book',
    expect: [
      [null, { title: 'buy stamps' }],
      [null, { title: 'mail the letter' }],
      [null, { title: 'return the book' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add wash the car and mow the lawn',
    expect: [
      [null, { title: 'wash the car' }],
      [null, { title: 'mow the lawn' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add wash the car on saturday and mow the lawn on sunday',
    expect: [
      [null, { title: 'wash the car', dueDate: '2026-11-21' }],
      [null, { title: 'mow the lawn', dueDate: '2026-11-22' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add buy wine, bake a cake and invite Tom by friday',
    expect: [
      [null, { title: 'buy wine', dueDate: '2026-11-27' }],
      [null, { title: 'bake a cake', dueDate: '2026-11-27' }],
      [null, { title: 'invite Tom', dueDate: '2026-11-27' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add three tasks: bread, cheese and olives',
    expect: [
      [null, { title: 'bread' }],
      [null, { title: 'cheese' }],
      [null, { title: 'olives' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add these tasks: call Ann; pay the gas bill tomorrow; write to Tim #family',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-22' }],
      [null, { title: 'write to Tim', tags: ['family'] }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add the following: sweep the porch, rake leaves',
    expect: [
      [null, { title: 'sweep the porch' }],
      [null, { title: 'rake leaves' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add tasks for monday: call Ann, pay the gas bill',
    expect: [
      [null, { title: 'call Ann', dueDate: '2026-11-23' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-23' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add 1. call Ann 2. pay the gas bill',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add these: 1. call Ann 2. pay the gas bill 3. write to Tim',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill' }],
      [null, { title: 'write to Tim' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add for tomorrow: call Ann and pay the gas bill',
    expect: [
      [null, { title: 'call Ann', dueDate: '2026-11-22' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-22' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add call Ann and also add pay the gas bill on friday',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-27' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add call Ann tomorrow, and remind me to pay the gas bill on friday',
    expect: [
      [null, { title: 'call Ann', dueDate: '2026-11-22' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-27' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add "bread, cheese" and "olives, wine"',
    expect: [
      [null, { title: 'bread, cheese' }],
      [null, { title: 'olives, wine' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'remind me tomorrow to call Ann and pay the gas bill',
    expect: [
      [null, { title: 'call Ann', dueDate: '2026-11-22' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-22' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'I need to call Ann, pay the gas bill and write to Tim',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill' }],
      [null, { title: 'write to Tim' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add:\n- call Ann\n- pay the gas bill tomorrow\n- write to Tim',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-22' }],
      [null, { title: 'write to Tim' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'add these tasks:\n1. call Ann\n2. pay the gas bill #home\n3. write to Tim !high',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill', tags: ['home'] }],
      [null, { title: 'write to Tim', priority: 'high' }],
    ],
    calls: { create_task: 3 },
  },
  {
    say: 'todo:\n* call Ann\n* pay the gas bill',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add tasks for friday:\n- call Ann\n- pay the gas bill',
    expect: [
      [null, { title: 'call Ann', dueDate: '2026-11-27' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-27' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'add call Ann\nadd pay the gas bill tomorrow',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill', dueDate: '2026-11-22' }],
    ],
    calls: { create_task: 2 },
  },
  {
    say: 'I need to:\n- call Ann\n- pay the gas bill',
    expect: [
      [null, { title: 'call Ann' }],
      [null, { title: 'pay the gas bill' }],
    ],
    calls: { create_task: 2 },
  },
];
