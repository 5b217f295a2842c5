import type { CorpusCase } from '../corpus-case';

/** Nothing to do with the list, or too little to act on. */
export const smallTalkAndGibberish: CorpusCase[] = [
  { say: 'asdfgh qwerty' },
  { say: '🍕🍕🍕' },
  { say: '?' },
  { say: '...' },
  { say: 'lorem ipsum dolor sit amet' },
  { say: '42' },
  { say: 'hello' },
  { say: 'Thanks a lot!' },
  { say: 'good morning' },
  { say: "you're useless" },
  { say: "i'm so tired today" },
  { say: 'the weather is lovely' },
  { say: 'my dentist is great' },
  { say: 'tell me a joke' },
  { say: 'the report was too long' },
  { say: 'lol ok' },
  { say: 'delete' },
  { say: 'complete' },
  { say: 'move to friday' },
  { say: 'my neighbour deleted her account' },
  { say: 'Bob finished the marathon on Sunday' },
  { say: 'fdelkj mrk dnoe xx' },
];
