import type { CorpusCase } from '../corpus-case';

/** Numbers in words and no punctuation, as speech is written down. */
export const dictated: CorpusCase[] = [
  {
    say: 'add a task buy new headphones due on friday at five pm',
    expect: [[null, { title: 'buy new headphones', dueAt: '2026-11-27T16:00:00.000Z' }]],
  },
  {
    say: 'remind me to pick up the prescription on monday at four thirty pm',
    expect: [[null, { title: 'pick up the prescription', dueAt: '2026-11-23T15:30:00.000Z' }]],
  },
  {
    say: 'new task sweep the chimney priority low',
    expect: [[null, { title: 'sweep the chimney', priority: 'low' }]],
  },
  {
    say: 'okay mark the task call mom as complete',
    expect: [['call mom', { status: 'done' }]],
  },
  {
    say: 'remind me in two hours to check the slow cooker',
    expect: [[null, { title: 'check the slow cooker', dueAt: '2026-11-21T12:00:00.000Z' }]],
  },
  {
    say: 'remind me in forty five minutes to turn off the hose',
    expect: [[null, { title: 'turn off the hose', dueAt: '2026-11-21T10:45:00.000Z' }]],
  },
  {
    say: 'move call mom to tuesday at seven pm',
    expect: [['call mom', { dueAt: '2026-11-24T18:00:00.000Z' }]],
  },
  {
    say: 'remind me to take the pizza out in half an hour',
    expect: [[null, { title: 'take the pizza out', dueAt: '2026-11-21T10:30:00.000Z' }]],
  },
];
