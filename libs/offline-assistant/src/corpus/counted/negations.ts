import type { CorpusCase } from '../corpus-case';

/** What the person does not want changes nothing. */
export const negations: CorpusCase[] = [
  { say: "don't delete buy milk" },
  { say: 'please do not complete call mom' },
  { say: "don't mark talk to bob as done" },
  { say: 'never mind' },
  { say: 'no need to add anything' },
  { say: "please don't add any more tasks" },
  { say: "I haven't bought milk yet" },
  { say: "don't move the dentist appointment" },
  { say: 'never delete renew passport' },
  { say: "i didn't finish write report for Bob" },
  { say: "Don't rename call mom to call mum" },
  { say: 'do not tag buy milk with groceries' },
  { say: "don't remind me to buy bread" },
  { say: "you mustn't delete anything" },
  { say: "I don't want to delete talk to bob" },
  { say: 'buy milk is not done' },
  { say: 'cancel that' },
];
