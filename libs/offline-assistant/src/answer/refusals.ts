import type { RefusalReason } from '../intent';

/** Each says that nothing was changed, why, and what to say instead. */
export const refusalAnswers: Record<RefusalReason, string> = {
  negated: 'All right, I changed nothing.',
  question:
    'I can’t answer that, and I changed nothing. Tell me what to do, such as “mark buy milk as done”, or ask for a list, such as “what is due today?”.',
  statement: 'I changed nothing. If that is to be a task, say “add” and its title.',
  several:
    'I can’t do that to several tasks at once, so I changed nothing. Tell me one task by its title.',
  pronoun: 'I’m not sure which task you mean, so I changed nothing. Tell me its title.',
  recurring:
    'I can’t take in how often that repeats, so I changed nothing. New tasks repeat by days, weeks, months or years, such as “add water the plants every 2 weeks on friday”. Put a title in quotes to keep its words.',
  'two-dates':
    'I found more than one date, so I changed nothing. Say only the due date, and put a title that has a date in quotes.',
  'no-title': 'What should it be called? I changed nothing yet. Say, for example, “add buy milk”.',
  'no-new-title':
    'What should it be called? I changed nothing yet. Say, for example, “rename buy milk to buy oat milk”.',
  'no-target': 'Which task? I changed nothing yet. Tell me its title.',
  'no-date': 'When? I changed nothing yet. Say, for example, “move buy milk to friday at 5pm”.',
  undo: 'I undo one change at a time, so I changed nothing. Say “undo”, and again for the change before.',
  'changed-mind':
    'You changed your mind in the middle, so I changed nothing. Say only what you want now.',
  redo: 'I undid nothing right before, so there is nothing to do again.',
  'no-tag': 'Which tag? I changed nothing yet. Say, for example, “tag buy milk with home”.',
  'no-note':
    'What should the note say? I changed nothing yet. Say, for example, “add a note to buy milk: two bottles”.',
  'which-way':
    'Earlier or later? I changed nothing yet. Say, for example, “move buy milk to friday”.',
  'delete-or-complete':
    'Delete them or complete them? I changed nothing yet. Say, for example, “delete all done tasks”.',
  skip: 'I can’t skip one time of a task that repeats, so I changed nothing. Move it to its next day, or skip it in the menu of the task.',
  'title-too-long':
    'That doesn’t fit a task, so I changed nothing: a title has up to 500 characters and a task up to 20 tags.',
  'too-many': 'That is a lot: I add up to 20 tasks at once. I changed nothing yet.',
  'unclear-several':
    'I can’t tell how many tasks that is, so I changed nothing. Say “add these tasks:” and put a semicolon between them, or each on a line of its own.',
  'two-commands':
    'I do one thing at a time, so I changed nothing. Say one after the other, or put a title in quotes.',
  'bad-choice': 'That number is not in the list, so I changed nothing.',
};
