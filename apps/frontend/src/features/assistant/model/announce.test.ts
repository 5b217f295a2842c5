import { announcementOf, plainTextOf } from './announce';
import { newItem } from './thread-item';

it.each([
  ['It is **on** the `list`.', 'It is on the list.'],
  ['It is *really* there: *a*.', 'It is really there: a.'],
  ['2 * 3 * 4, a*b*c', '2 * 3 * 4, a*b*c'],
  ['# Today\n- one\n- [two](https://example.test)', 'Today\none\ntwo'],
  ['```\ncode\n```', 'code'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'a, b\n1, 2'],
  ['snake_case * 2', 'snake_case * 2'],
])('leaves the marks of %j out', (markdown, text) => {
  expect(plainTextOf(markdown)).toBe(text);
});

it('tells first what was done, then what was said, then what is asked', () => {
  const item = newItem({
    id: '1',
    role: 'assistant',
    createdAt: '2026-01-01T00:00:00.000Z',
    state: 'stopped',
    parts: [
      { type: 'text', text: 'On it.' },
      {
        type: 'tool',
        call: {
          id: 'c',
          name: 'complete_task',
          arguments: {},
          status: 'succeeded',
          output: { title: 'rent' },
        },
      },
    ],
  });
  expect(announcementOf(item)).toBe('Completed ‘rent’.\nOn it.\nStopped.');
});
