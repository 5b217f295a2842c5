import type { AbilityTopic } from '../grammar/ability-words';

/** What can be done about it and how it is said. */
export const abilityAnswers: Record<AbilityTopic, string> = {
  add: 'Say “add buy milk tomorrow at 5pm #home, high priority”, or “remind me to call mom on friday”.',
  complete: 'Say “complete buy milk” or “buy milk is done”. “Reopen buy milk” makes it open again.',
  delete:
    'Say “delete buy milk”. I ask before I delete anything; it goes to the trash, and “undo” brings it back.',
  change:
    'Say “rename buy milk to buy oat milk”, “move it to friday”, “make it urgent” or “tag it with home”.',
  move: 'Say “move buy milk to friday at 5pm”, “postpone buy milk by a week” or “remove the due date from buy milk”.',
  repeat:
    'Tasks can repeat: say “add water the plants every monday” or “add pay rent on the 1st of every month”.',
  remind:
    'Say “remind me to call mom tomorrow at 9”: that adds a task with this due date. When to be reminded before that is set in the task itself.',
  prioritise:
    'Say “make buy milk urgent” or “set the priority of buy milk to high”. There are urgent, high, medium and low.',
  tag: 'Say “tag buy milk with home”, “add buy bread #food” or “show #work”.',
  notes: 'Say “add a note to buy milk: oat, not soy” or “show the notes of buy milk”.',
  list: 'Ask “what is due this week?”, “show high priority tasks”, “find milk” or “how many tasks are overdue?”.',
  several:
    'Say “complete all overdue tasks” or “move everything due today to tomorrow”. I ask before I change more than 5 tasks at once.',
  undo: 'Say “undo”, and the last change is taken back.',
  subtasks: 'Not here: subtasks are made in the task list. I keep single tasks.',
  share: 'No, your tasks are yours alone: I can’t share or assign them.',
  language: 'No, I read English only, though titles can be in any language.',
  'language-used':
    'I read English only, so I changed nothing. Say, for example, “add buy milk tomorrow” or “what is due today?”; titles can be in any language.',
  english: 'Yes, English is what I read. Say “help” to see what you can say.',
  identity:
    'I’m the built-in assistant of this application: a program that reads English with fixed rules and keeps your tasks. Say “help” to see what you can say.',
  privacy:
    'I work inside this application and without an AI provider: what you write to me stays here, and I only ever see your own tasks.',
  elsewhere:
    'That is beyond me: I only keep your tasks. Ask, for example, “what is due today?”, or say “help”.',
};
