import type { CorpusCase } from '../corpus-case';

/** The ways in which people ask for a task, or say that they have one. */
export const createsWays: CorpusCase[] = [
  {
    say: 'add pick up dry cleaning tomorrow',
    expect: [[null, { title: 'pick up dry cleaning', dueDate: '2026-11-22' }]],
  },
  {
    say: 'Add dentist appointment on Dec 3 at 2pm',
    expect: [[null, { title: 'dentist appointment', dueAt: '2026-12-03T13:00:00.000Z' }]],
  },
  {
    say: 'create task renew car insurance by end of month',
    expect: [[null, { title: 'renew car insurance', dueDate: '2026-11-30' }]],
  },
  {
    say: 'make a new task: book hotel for the conference',
    expect: [[null, { title: 'book hotel for the conference' }]],
  },
  { say: 'new todo: replace kitchen bulb', expect: [[null, { title: 'replace kitchen bulb' }]] },
  { say: 'put "call grandma" on my list', expect: [[null, { title: 'call grandma' }]] },
  {
    say: 'stick renew library card on my todo list',
    expect: [[null, { title: 'renew library card' }]],
  },
  { say: 'jot down: ideas for the garden', expect: [[null, { title: 'ideas for the garden' }]] },
  {
    say: 'write down return the drill to Sam',
    expect: [[null, { title: 'return the drill to Sam' }]],
  },
  { say: 'note to self: check tyre pressure', expect: [[null, { title: 'check tyre pressure' }]] },
  { say: 'memo to self: cancel trial', expect: [[null, { title: 'cancel trial' }]] },
  {
    say: 'reminder: parent-teacher meeting thursday at 6pm',
    expect: [[null, { title: 'parent-teacher meeting', dueAt: '2026-11-26T17:00:00.000Z' }]],
  },
  {
    say: 'todo: descale the coffee machine',
    expect: [[null, { title: 'descale the coffee machine' }]],
  },
  {
    say: 'to-do: descale the coffee machine',
    expect: [[null, { title: 'descale the coffee machine' }]],
  },
  { say: 'task: back up laptop', expect: [[null, { title: 'back up laptop' }]] },
  { say: '[ ] back up laptop', expect: [[null, { title: 'back up laptop' }]] },
  {
    say: 'remind me to take the bins out tonight',
    expect: [[null, { title: 'take the bins out', dueAt: '2026-11-21T20:00:00.000Z' }]],
  },
  {
    say: 'remind me about the rent on the 1st',
    expect: [[null, { title: 'the rent', dueDate: '2026-12-01' }]],
  },
  {
    say: 'remind me tomorrow morning to email Sara',
    expect: [[null, { title: 'email Sara', dueAt: '2026-11-22T08:00:00.000Z' }]],
  },
  {
    say: 'remind me in 20 minutes to check the oven',
    expect: [[null, { title: 'check the oven', dueAt: '2026-11-21T10:20:00.000Z' }]],
  },
  {
    say: 'remind me in half an hour to move the car',
    expect: [[null, { title: 'move the car', dueAt: '2026-11-21T10:30:00.000Z' }]],
  },
  {
    say: 'remind me at 4 to pick up Leo',
    expect: [[null, { title: 'pick up Leo', dueAt: '2026-11-21T15:00:00.000Z' }]],
  },
  {
    say: 'remind me on monday to send the invoice',
    expect: [[null, { title: 'send the invoice', dueDate: '2026-11-23' }]],
  },
  {
    say: 'remind me next tuesday at 3pm to call the plumber',
    expect: [[null, { title: 'call the plumber', dueAt: '2026-11-24T14:00:00.000Z' }]],
  },
  {
    say: 'remind me 3 days from now to water the fern',
    expect: [[null, { title: 'water the fern', dueDate: '2026-11-24' }]],
  },
  {
    say: 'remind me that the parking permit expires on december 12',
    expect: [[null, { title: 'the parking permit expires', dueDate: '2026-12-12' }]],
  },
  {
    say: 'remind us to buy a cake on friday',
    expect: [[null, { title: 'buy a cake', dueDate: '2026-11-27' }]],
  },
  {
    say: 'can you remind me to stretch at 3:30pm?',
    expect: [[null, { title: 'stretch', dueAt: '2026-11-21T14:30:00.000Z' }]],
  },
  {
    say: 'could you please add walk the dog at 6pm?',
    expect: [[null, { title: 'walk the dog', dueAt: '2026-11-21T17:00:00.000Z' }]],
  },
  {
    say: 'would you mind adding buy stamps to my list?',
    expect: [[null, { title: 'buy stamps' }]],
  },
  { say: 'I need to buy dog food', expect: [[null, { title: 'buy dog food' }]] },
  {
    say: 'I need to pick up the kids at 3pm',
    expect: [[null, { title: 'pick up the kids', dueAt: '2026-11-21T14:00:00.000Z' }]],
  },
  {
    say: 'I have to file my taxes by april 15',
    expect: [[null, { title: 'file my taxes', dueDate: '2027-04-15' }]],
  },
  {
    say: 'I have to renew my passport before christmas',
    expect: [[null, { title: 'renew my passport', dueDate: '2026-12-25' }]],
  },
  {
    say: 'I must call the insurance company tomorrow',
    expect: [[null, { title: 'call the insurance company', dueDate: '2026-11-22' }]],
  },
  {
    say: 'I should book flights this weekend',
    expect: [[null, { title: 'book flights', dueDate: '2026-11-21' }]],
  },
  {
    say: 'I gotta return the library books by friday',
    expect: [[null, { title: 'return the library books', dueDate: '2026-11-27' }]],
  },
  { say: "I've got to fix the bike", expect: [[null, { title: 'fix the bike' }]] },
  {
    say: 'I really need to clean the garage on saturday',
    expect: [[null, { title: 'clean the garage', dueDate: '2026-11-21' }]],
  },
  {
    say: 'I still have to write thank you cards',
    expect: [[null, { title: 'write thank you cards' }]],
  },
  { say: 'we need to order more coffee', expect: [[null, { title: 'order more coffee' }]] },
  {
    say: 'need to get a haircut next week',
    expect: [[null, { title: 'get a haircut', dueDate: '2026-11-23' }]],
  },
  {
    say: 'gotta pay the electric bill today',
    expect: [[null, { title: 'pay the electric bill', dueDate: '2026-11-21' }]],
  },
  {
    say: "I'm supposed to bring snacks on friday",
    expect: [[null, { title: 'bring snacks', dueDate: '2026-11-27' }]],
  },
  {
    say: 'I ought to visit grandpa on sunday',
    expect: [[null, { title: 'visit grandpa', dueDate: '2026-11-22' }]],
  },
  {
    say: "I'd better check the tickets tonight",
    expect: [[null, { title: 'check the tickets', dueAt: '2026-11-21T20:00:00.000Z' }]],
  },
  { say: 'I need to remember to lock the shed', expect: [[null, { title: 'lock the shed' }]] },
  {
    say: 'I need a reminder to feed the fish tonight',
    expect: [[null, { title: 'feed the fish', dueAt: '2026-11-21T20:00:00.000Z' }]],
  },
  { say: "don't forget to feed the cat", expect: [[null, { title: 'feed the cat' }]] },
  {
    say: "don't forget to call Eva tomorrow at noon",
    expect: [[null, { title: 'call Eva', dueAt: '2026-11-22T11:00:00.000Z' }]],
  },
  { say: 'dont forget to buy batteries', expect: [[null, { title: 'buy batteries' }]] },
  { say: 'do not forget the spare key', expect: [[null, { title: 'the spare key' }]] },
  {
    say: "don't let me forget to post the parcel on monday",
    expect: [[null, { title: 'post the parcel', dueDate: '2026-11-23' }]],
  },
  {
    say: "I mustn't forget to cancel the trial by the 30th",
    expect: [[null, { title: 'cancel the trial', dueDate: '2026-11-30' }]],
  },
  {
    say: "I can't forget to pick up the suit on thursday",
    expect: [[null, { title: 'pick up the suit', dueDate: '2026-11-26' }]],
  },
  {
    say: 'make sure I send the contract by eod',
    expect: [[null, { title: 'send the contract', dueDate: '2026-11-21' }]],
  },
  {
    say: 'make sure to lock the back door tonight',
    expect: [[null, { title: 'lock the back door', dueAt: '2026-11-21T20:00:00.000Z' }]],
  },
  { say: 'add bread and butter', expect: [[null, { title: 'bread and butter' }]] },
  { say: 'add call mum and dad', expect: [[null, { title: 'call mum and dad' }]] },
  {
    say: 'add get apples, pears and plums',
    expect: [[null, { title: 'get apples, pears and plums' }]],
  },
  {
    say: 'add print the form and sign it',
    expect: [[null, { title: 'print the form and sign it' }]],
  },
  {
    say: 'add call the bank and ask about fees',
    expect: [[null, { title: 'call the bank and ask about fees' }]],
  },
  {
    say: 'add go to the store and buy bread',
    expect: [[null, { title: 'go to the store and buy bread' }]],
  },
  { say: 'add wash and iron shirts', expect: [[null, { title: 'wash and iron shirts' }]] },
  {
    say: 'add wine or beer for the party',
    expect: [[null, { title: 'wine or beer for the party' }]],
  },
  { say: 'ad pack bags', expect: [[null, { title: 'pack bags' }]] },
  { say: 'rmeind me to pack bags', expect: [[null, { title: 'pack bags' }]] },
  {
    say: 'remid me to pack bags tomorow',
    expect: [[null, { title: 'pack bags', dueDate: '2026-11-22' }]],
  },
  { say: 'creat a task to pack bags', expect: [[null, { title: 'pack bags' }]] },
  { say: 'dont foget to pack bags', expect: [[null, { title: 'pack bags' }]] },
  { say: 'remind me to move the couch', expect: [[null, { title: 'move the couch' }]] },
  { say: 'hey, um, please add buy stamps, thanks!', expect: [[null, { title: 'buy stamps' }]] },
  {
    say: 'ok so btw add buy stamps when you get a chance',
    expect: [[null, { title: 'buy stamps' }]],
  },
  {
    say: 'schedule dentist for friday at 3pm',
    expect: [[null, { title: 'dentist', dueAt: '2026-11-27T14:00:00.000Z' }]],
  },
  {
    say: 'schedule a call with Ana tomorrow at 10',
    expect: [[null, { title: 'call with Ana', dueAt: '2026-11-22T09:00:00.000Z' }]],
  },
  { say: 'buy stamps tomorrow', expect: [[null, { title: 'buy stamps', dueDate: '2026-11-22' }]] },
  {
    say: 'tomorrow call the bank',
    expect: [[null, { title: 'call the bank', dueDate: '2026-11-22' }]],
  },
  {
    say: 'on monday send the report to Jim',
    expect: [[null, { title: 'send the report to Jim', dueDate: '2026-11-23' }]],
  },
  {
    say: 'at 5pm pick up the kids',
    expect: [[null, { title: 'pick up the kids', dueAt: '2026-11-21T16:00:00.000Z' }]],
  },
  {
    say: 'every friday clean the bathroom',
    expect: [
      [
        null,
        { title: 'clean the bathroom', dueDate: '2026-11-27', recurrence: 'FREQ=WEEKLY;BYDAY=FR' },
      ],
    ],
  },
  { say: 'new: buy socks', expect: [[null, { title: 'buy socks' }]] },
];
