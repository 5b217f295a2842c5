import { suggestionsFor, type SuggestionSource } from './suggestions';

const today = '2026-01-15';
const task = (title: string, dueDate: string | null = null) => ({
  title,
  dueAt: null,
  dueDate,
  priority: 'none' as const,
});
const source = (fields: Partial<SuggestionSource>): SuggestionSource => ({
  tasks: [],
  open: 1,
  overdue: 0,
  dueToday: 0,
  today,
  ...fields,
});

it('tells a person without tasks how to begin', () => {
  expect(suggestionsFor(source({ open: 0 }))).toContain('What can you do?');
});

it('begins with what is late, then what is for today', () => {
  const tasks = [task('rent', '2026-01-10'), task('plants', today), task('book')];
  expect(suggestionsFor(source({ tasks, open: 3, overdue: 1, dueToday: 1 }))).toEqual([
    'What is overdue?',
    'Move “rent” to tomorrow',
    'What is due today?',
    'Mark “plants” as done',
  ]);
});

it('takes a time of the day for what it is on this calendar', () => {
  const at = new Date(2026, 0, 15, 9).toISOString();
  const tasks = [{ ...task('call Bob'), dueAt: at }];
  expect(suggestionsFor(source({ tasks, dueToday: 1 }))).toContain('Mark “call Bob” as done');
});

it('names no task whose title would not fit into a sentence', () => {
  const tasks = [task('x'.repeat(41)), task('say “hi”'), task('two\nlines')];
  expect(suggestionsFor(source({ tasks, open: 3 })).join()).not.toMatch(/x{41}|“hi”|lines/);
});
