import type { Intent } from '../intent';
import { interpretSentence } from '../interpret-sentence';
import { openTasks } from '../list-filter';
import { saturday } from '../testing/conversation';
import { rules } from './rules';

const meaning = (sentence: string): Intent => interpretSentence(sentence, saturday);
const target = (text: string) => ({ target: { text } });
const quoted = (text: string) => ({ target: { text, isQuoted: true } });

describe('the rules', () => {
  it('have a name each', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it.each([
    ['mark "call mom" as done', { kind: 'complete', ...quoted('call mom') }],
    ['mark call mom as not done', { kind: 'reopen', ...target('call mom') }],
    ['mark call mom as urgent', { kind: 'prioritise', ...target('call mom'), priority: 'urgent' }],
    ['set call mom to done', { kind: 'complete', ...target('call mom') }],
    ['done: call mom', { kind: 'complete', ...target('call mom') }],
    ['the task "call mom" is done', { kind: 'complete', ...quoted('call mom') }],
    ['delete the call mom task', { kind: 'delete', ...target('call mom') }],
    ['delete “mark it as done”', { kind: 'delete', ...quoted('mark it as done') }],
    ['delete "everything"', { kind: 'delete', ...quoted('everything') }],
    ['remove task: call mom', { kind: 'delete', ...target('call mom') }],
  ])('a task is named: %s', (sentence, intent) => {
    expect(meaning(sentence)).toEqual(intent);
  });

  it.each([
    ['move talk to bob to monday', 'talk to bob', { kind: 'day', date: '2026-11-23' }],
    ['move call mom from monday to friday', 'call mom', { kind: 'day', date: '2026-11-27' }],
    ['set call mom to 9am', 'call mom', { kind: 'time', hour: 9, minute: 0 }],
    ['clear the due date of call mom', 'call mom', null],
    ['postpone "move to friday" to sunday', 'move to friday', { kind: 'day', date: '2026-11-22' }],
    ["change call mom's due date to tomorrow", 'call mom', { kind: 'day', date: '2026-11-22' }],
  ])('a date is moved: %s', (sentence, words, due) => {
    expect(meaning(sentence)).toMatchObject({ kind: 'reschedule', ...target(words), due });
  });

  it.each([
    ['tag call mom with home and family', ['home', 'family'], []],
    ['label call mom as home', ['home'], []],
    ['add #home, #family to call mom', ['home', 'family'], []],
    ['remove #home from call mom', [], ['home']],
    ['remove the home tag from call mom', [], ['home']],
    ['untag call mom from home', [], ['home']],
  ])('tags change: %s', (sentence, add, remove) => {
    expect(meaning(sentence)).toEqual({ kind: 'tag', ...target('call mom'), add, remove });
  });

  it.each([
    ['rename a to b', [['a', 'b']]],
    ['rename "a to b" to c', [['a to b', 'c']]],
    [
      'rename a to b to c',
      [
        ['a', 'b to c'],
        ['a to b', 'c'],
      ],
    ],
  ])('a title changes: %s', (sentence, splits) => {
    const [kind, parts] = ['rename', splits.map(([text, title]) => ({ target: { text }, title }))];
    expect(meaning(sentence)).toMatchObject({ kind, splits: parts });
  });

  it.each([
    ['list my tasks', {}],
    ['show done tasks', { status: 'done' }],
    ['show everything', { status: 'all' }],
    ['what is overdue?', { overdue: true }],
    ['show my urgent tasks tagged work', { priorities: ['urgent'], tags: ['work'] }],
    [
      'what is due this week?',
      { days: { from: '2026-11-16', to: '2026-11-22', label: 'this week' } },
    ],
    [
      'tasks for friday',
      { days: { from: '2026-11-27', to: '2026-11-27', label: 'on Friday, 27 November' } },
    ],
    ['search for milk', { status: 'all', search: 'milk' }],
  ])('a list is asked for: %s', (sentence, filter) => {
    expect(meaning(sentence)).toEqual({
      kind: 'list',
      filter: { ...openTasks, ...filter },
      shape: 'list',
    });
  });

  it.each([
    ["don't list my tasks", 'negated'],
    ['never delete call mom', 'negated'],
    ['no, don’t add milk', 'negated'],
    ['should I delete call mom', 'question'],
    ['would it help to delete call mom?', 'question'],
    ['when it rains delete call mom', 'question'],
    ['reopen call mom?', 'question'],
    ['I should have called mom', 'statement'],
    ['I have to go now', 'statement'],
    ['I should delete call mom', 'statement'],
    ['complete call mom\ncomplete buy milk', 'several'],
    ['complete a task', 'pronoun'],
    ['complete', 'no-target'],
    ['add #home', 'no-title'],
    ['remind me to stretch every 2 hours', 'recurring'],
    ['set the due date of call mom', 'no-date'],
    [`add ${'x'.repeat(501)}`, 'title-too-long'],
  ])('nothing is done: %s', (sentence, reason) => {
    expect(meaning(sentence)).toEqual({ kind: 'refused', reason });
  });

  it.each(['call mom', 'make dinner', 'list the pros and cons', 'move on', 'lorem ipsum'])(
    'is not understood: %s',
    (sentence) => {
      expect(meaning(sentence)).toEqual({ kind: 'unknown' });
    },
  );

  // Each takes milliseconds; a rule that reads the rest at every word would take half a minute.
  it.each([
    'a ',
    'move x to friday ',
    'move x from monday ',
    'rename a to ',
    "add 'a ",
    'no wait, ',
    'all of my tasks ',
    'add #a tomorrow ',
    'remind me to ',
    'buy milk and ',
    'I need to ',
    '" ',
    '!! ',
    '; ',
    '3.12. ',
    'note: ',
  ])('the longest message is read in no time: %s…', (words) => {
    const longest = words.repeat(Math.floor(8000 / words.length));
    expect(meaning(longest).kind).toEqual(expect.any(String));
  });
});
