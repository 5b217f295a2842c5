import type { CorpusCase } from '../corpus-case';

/** Asking about an action is not asking for it. */
export const questionsAboutDoing: CorpusCase[] = [
  { say: 'should I delete call mom?' },
  { say: 'what happens if I delete talk to bob?' },
  { say: 'how do I delete a task?' },
  { say: 'how can I rename buy milk?' },
  { say: 'can you delete tasks?' },
  { say: 'are you able to set reminders?' },
  { say: 'would it be wise to move the dentist appointment to friday?' },
  { say: 'What would change if I made buy milk urgent?' },
  { say: 'did you complete call mom?' },
  { say: 'have you deleted talk to bob?' },
  { say: 'why is renew passport low priority?' },
  { say: 'who deleted cancel the gym?' },
  { say: 'do you think I should finish write report for Bob first?' },
  { say: 'is it possible to undo a deletion?' },
  { say: 'what does complete mean?' },
  { say: 'is buy milk done?' },
  { say: 'how would I go about snoozing water the plants' },
  { say: 'when did I complete pay rent?' },
];
