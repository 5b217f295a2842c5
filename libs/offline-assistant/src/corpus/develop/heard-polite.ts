import type { CorpusCase } from '../corpus-case';

/** Noise before, after and in the middle. */
export const politely: CorpusCase[] = [
  {
    say: 'hiya, could you please add clean the oven for me? cheers',
    expect: [[null, { title: 'clean the oven' }]],
  },
  {
    say: 'hey there! would you mind adding sew the button back on to my list, thanks so much',
    expect: [[null, { title: 'sew the button back on' }]],
  },
  {
    say: 'good morning, please remind me to post the letters tomorrow, thank you',
    expect: [[null, { title: 'post the letters', dueDate: '2026-11-22' }]],
  },
  {
    say: 'um okay so can you uh add call the vet tomorrow',
    expect: [[null, { title: 'call the vet', dueDate: '2026-11-22' }]],
  },
  { say: 'ok so please mark buy milk as done, ta', expect: [['buy milk', { status: 'done' }]] },
  {
    say: "I'd like you to delete fix the shed door, please.",
    expect: [['fix the shed door', null]],
  },
  {
    say: 'could you just quickly move renew passport to monday for me',
    expect: [['renew passport', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'if you could, please rename buy milk to buy oat milk',
    expect: [['buy milk', { title: 'buy oat milk' }]],
  },
  {
    say: "sorry to bother you but can you make talk to bob urgent? that'd be great",
    expect: [['talk to bob', { priority: 'urgent' }]],
  },
  {
    say: 'pretty please tick off water the plants 🙏',
    expect: [['water the plants', { status: 'done' }]],
  },
  {
    say: 'Hello! Could you kindly reopen pay rent? Many thanks!',
    expect: [['pay rent', { status: 'open' }]],
  },
  { say: 'oh, and add buy candles as well please', expect: [[null, { title: 'buy candles' }]] },
  {
    say: 'oh before I forget, add renew the car insurance on monday',
    expect: [[null, { title: 'renew the car insurance', dueDate: '2026-11-23' }]],
  },
  {
    say: 'well, I need you to add a task to book the MOT for thursday if possible',
    expect: [[null, { title: 'book the MOT', dueDate: '2026-11-26' }]],
  },
  {
    say: 'can you please, when you get a chance, complete talk to bob',
    expect: [['talk to bob', { status: 'done' }]],
  },
  { say: 'yo delete buy milk thx', expect: [['buy milk', null]] },
  { say: 'hey assistant what have I got on today please', lists: ['water the plants'] },
  { say: 'Would you be so kind as to show me what is overdue?', lists: ['send report to Anna'] },
  { say: 'pls add gym tomorrow thx!!', expect: [[null, { title: 'gym', dueDate: '2026-11-22' }]] },
  { say: 'could you stick feed the cat on my list', expect: [[null, { title: 'feed the cat' }]] },
  {
    say: 'please, if you would, snooze water the plants until monday, thanks a million',
    expect: [['water the plants', { dueDate: '2026-11-23' }]],
  },
  {
    say: 'hi can u put ring the bank on my todo list for tuesday',
    expect: [[null, { title: 'ring the bank', dueDate: '2026-11-24' }]],
  },
  {
    say: "let's go ahead and complete fix the shed door",
    expect: [['fix the shed door', { status: 'done' }]],
  },
  { say: 'thanks, that was helpful' },
  { say: 'Good morning!' },
  { say: "you're a star, cheers mate" },
];

export const dictated: CorpusCase[] = [
  {
    say: 'okay so um add a task to call the garage and uh make it for tuesday',
    expect: [[null, { title: 'call the garage', dueDate: '2026-11-24' }]],
  },
  {
    say: 'hey can you remind me to bring the umbrella tomorrow morning at seven thirty',
    expect: [[null, { title: 'bring the umbrella', dueAt: '2026-11-22T06:30:00.000Z' }]],
  },
  {
    say: 'right, next thing, add descale the coffee machine please',
    expect: [[null, { title: 'descale the coffee machine' }]],
  },
  { say: 'oh and also delete talk to bob would you', expect: [['talk to bob', null]] },
  {
    say: "i've just finished water the plants so you can tick it off",
    expect: [['water the plants', { status: 'done' }]],
  },
  {
    say: 'Could I get you to mark renew passport as done? Appreciate it.',
    expect: [['renew passport', { status: 'done' }]],
  },
  {
    say: 'great, now move book flights to Rome to tuesday please and thank you',
    expect: [['book flights to Rome', { dueDate: '2026-11-24' }]],
  },
  {
    say: 'listen, I want to add wrap the presents on the 23rd of december okay?',
    expect: [[null, { title: 'wrap the presents', dueDate: '2026-12-23' }]],
  },
  { say: 'do me a favour and complete call mom', expect: [['call mom', { status: 'done' }]] },
  { say: 'be a dear and delete buy milk', expect: [['buy milk', null]] },
  { say: 'when you have a sec, what’s overdue?', lists: ['send report to Anna'] },
  { say: 'please add: buy stamps. Thank you!', expect: [[null, { title: 'buy stamps' }]] },
  {
    say: "don't let me forget to call the school on monday",
    expect: [[null, { title: 'call the school', dueDate: '2026-11-23' }]],
  },
];
