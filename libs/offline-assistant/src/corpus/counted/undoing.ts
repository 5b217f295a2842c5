import type { CorpusCase } from '../corpus-case';

/** The last change is taken back. */
export const undoing: CorpusCase[] = [
  { say: ['complete buy milk', 'undo'] },
  { say: ['delete talk to bob', 'undo that'] },
  { say: ['add buy bread', 'undo'] },
  { say: ['make buy milk urgent', 'oops, undo that please'] },
  {
    say: ['complete buy milk', 'complete call mom', 'undo'],
    expect: [['buy milk', { status: 'done' }]],
  },
  { say: ['complete everything tagged home', 'undo'] },
  { say: ['rename buy milk to buy oat milk', 'revert that'] },
  { say: ['move call mom to tuesday 6pm', 'take that back'] },
  { say: ['delete all completed tasks', 'undo the last change'] },
  { say: ['tag buy milk with groceries', 'Undo it, sorry'] },
  { say: ['remind me to air the tent on friday at 9am', 'no wait, undo that'] },
  { say: 'undo' },
  { say: 'undo my last change please' },
  { say: ['complete buy milk', "what's overdue?", 'undo'] },
  {
    say: ['complete buy milk', "don't undo that"],
    expect: [['buy milk', { status: 'done' }]],
  },
];
