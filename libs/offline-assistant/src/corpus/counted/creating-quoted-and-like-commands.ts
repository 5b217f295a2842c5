import type { CorpusCase } from '../corpus-case';

/** Titles in quotes, and titles that sound like commands, dates or lists. */
export const creatingQuotedAndLikeCommands: CorpusCase[] = [
  {
    say: 'add "delete mails up to January 30th"',
    expect: [[null, { title: 'delete mails up to January 30th' }]],
  },
  {
    say: 'add "read Tomorrow and Tomorrow and Tomorrow"',
    expect: [[null, { title: 'read Tomorrow and Tomorrow and Tomorrow' }]],
  },
  {
    say: 'create a task called "urgent care visit"',
    expect: [[null, { title: 'urgent care visit' }]],
  },
  {
    say: 'Add “return The 9/11 Report” for Tuesday',
    expect: [[null, { title: 'return The 9/11 Report', dueDate: '2026-11-24' }]],
  },
  {
    say: 'add "finish Every Day by David Levithan" tomorrow',
    expect: [[null, { title: 'finish Every Day by David Levithan', dueDate: '2026-11-22' }]],
  },
  {
    say: 'remind me to cancel the meeting',
    expect: [[null, { title: 'cancel the meeting' }]],
  },
  {
    say: 'remind me to delete old photos on friday',
    expect: [[null, { title: 'delete old photos', dueDate: '2026-11-27' }]],
  },
  {
    say: 'add complete the safety training',
    expect: [[null, { title: 'complete the safety training' }]],
  },
  {
    say: 'remind me to move the sofa tomorrow',
    expect: [[null, { title: 'move the sofa', dueDate: '2026-11-22' }]],
  },
  {
    say: 'add a task: mark the essays',
    expect: [[null, { title: 'mark the essays' }]],
  },
  {
    say: 'todo: finish the jigsaw',
    expect: [[null, { title: 'finish the jigsaw' }]],
  },
  {
    say: 'add rename the wifi network',
    expect: [[null, { title: 'rename the wifi network' }]],
  },
  {
    say: 'I need to remove the wallpaper',
    expect: [[null, { title: 'remove the wallpaper' }]],
  },
  {
    say: 'create a task to undo the hem',
    expect: [[null, { title: 'undo the hem' }]],
  },
  {
    say: 'add show the flat to the new tenant',
    expect: [[null, { title: 'show the flat to the new tenant' }]],
  },
  {
    say: "add tag the kids' clothes",
    expect: [[null, { title: "tag the kids' clothes" }]],
  },
  {
    say: 'remind me to list the bike on ebay',
    expect: [[null, { title: 'list the bike on ebay' }]],
  },
  {
    say: 'add buy salt and pepper',
    expect: [[null, { title: 'buy salt and pepper' }]],
  },
  {
    say: 'add watch Tom and Jerry',
    expect: [[null, { title: 'watch Tom and Jerry' }]],
  },
  {
    say: 'remind me to add olives to the pizza order',
    expect: [[null, { title: 'add olives to the pizza order' }]],
  },
  {
    say: 'create task "reopen the tab"',
    expect: [[null, { title: 'reopen the tab' }]],
  },
  {
    say: 'add buy 2 litres of paint',
    expect: [[null, { title: 'buy 2 litres of paint' }]],
  },
  {
    say: 'add read chapter 7',
    expect: [[null, { title: 'read chapter 7' }]],
  },
];
