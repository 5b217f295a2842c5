import { wallClock } from '../context';
import { saturday } from '../testing/conversation';
import { parseGroup } from './parse-group';

const now = wallClock(saturday);
const filterOf = (words: string) => parseGroup(words, now)?.filter;

describe('parseGroup', () => {
  it.each([
    ['everything', {}],
    ['all my tasks', {}],
    ['every task', {}],
    ['all overdue tasks', { isOverdue: true }],
    ['everything due today', { from: '2026-11-21', to: '2026-11-21' }],
    ["today's tasks", { from: '2026-11-21', to: '2026-11-21' }],
    ['all tasks due before monday', { from: null, to: '2026-11-22' }],
    ['everything from last week', { from: '2026-11-09', to: '2026-11-15' }],
    ['all my work tasks', { tags: ['work'] }],
    ['tasks tagged home', { tags: ['home'] }],
    ['all urgent #work tasks', { tags: ['work'], priorities: ['urgent'] }],
    ['all done tasks', { status: 'done' }],
    ['all tasks without a due date', { due: 'none' }],
    ['everything untagged', { isUntagged: true }],
    ['all tasks about the report', { words: 'report' }],
  ])('reads %s', (words, filter) => {
    expect(filterOf(words)).toMatchObject(filter);
  });

  it('reads what is left out, and that one is meant', () => {
    expect(parseGroup('everything except milk', now)).toMatchObject({ except: 'milk' });
    expect(parseGroup('the overdue task', now)).toMatchObject({ isOne: true });
  });

  it.each([
    'milk',
    'the report',
    'all hands meeting',
    'all the things that mom likes',
    'all tasks that are not urgent',
    'everything due whenever',
    'the task',
  ])('leaves alone what it does not wholly understand: %s', (words) => {
    expect(parseGroup(words, now)).toBeNull();
  });
});
