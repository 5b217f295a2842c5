import type { CorpusCase } from '../corpus-case';

/** Thinking aloud changes nothing. */
export const hypotheticals: CorpusCase[] = [
  { say: 'I was going to delete buy milk but changed my mind' },
  { say: 'if I had more time I would fix the shed door' },
  { say: 'maybe I should delete talk to bob some day' },
  { say: 'I wonder whether to move the dentist appointment' },
  { say: 'suppose I deleted all my tasks, what would be left?' },
  { say: 'if I finish write report for Bob I might take a day off' },
  { say: 'imagine you could complete buy milk for me' },
];
