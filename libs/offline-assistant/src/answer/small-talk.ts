import type { SmallTalk } from '../intent';

export const abilities = [
  'You can say, for example:',
  '- add buy milk tomorrow at 5pm #home',
  '- add water the plants every monday',
  '- what is due this week? what should I do first?',
  '- when is call mom due? have I paid rent?',
  '- mark buy milk as done, or reopen buy milk',
  '- move buy milk to friday, or complete all overdue tasks',
  '- rename buy milk to buy oat milk',
  '- make buy milk urgent, or tag buy milk with home',
  '- delete buy milk (I ask before I delete), or undo',
].join('\n');

export const smallTalkAnswers: Record<SmallTalk, string> = {
  help: `I keep your tasks. ${abilities}`,
  greeting: 'Hello! Tell me what to add, or ask what is due today.',
  thanks: 'You’re welcome.',
  compliment: 'Thank you! I’m glad to help.',
  complaint:
    'I’m sorry. I changed nothing now; “undo” takes the last change back, and “help” shows what you can say.',
  sorry: 'No problem.',
  acknowledged: 'All right.',
  goodbye: 'Goodbye!',
  cancelled: 'All right, I changed nothing.',
};
