import type { ToolCall } from '@todo/contracts';
import { changedTitles, changesIn, describeToolCall } from './tool-words';

const call = (fields: Partial<ToolCall>): ToolCall => ({
  id: 'c',
  name: 'create_task',
  arguments: {},
  status: 'succeeded',
  output: null,
  ...fields,
});

const update = (given: object, output: object = { title: 'rent' }) =>
  call({ name: 'update_task', arguments: { id: '1', ...given }, output });
const bulk = (given: Record<string, unknown>, titles: string[]) =>
  call({
    name: 'bulk_update_tasks',
    arguments: { ids: titles, ...given },
    output: { items: titles.map((title) => ({ id: title, title })), changeSetId: null },
  });

describe('describeToolCall', () => {
  it.each([
    [call({ arguments: { title: 'buy milk' }, status: 'running' }), 'Adding ‘buy milk’…'],
    [call({ output: { title: 'buy milk' } }), 'Added ‘buy milk’'],
    [call({ output: '{"title":"buy milk"}' }), 'Added ‘buy milk’'],
    [call({ output: { title: 'cost: $& or $1' } }), 'Added ‘cost: $& or $1’'],
    [call({ status: 'failed', output: { error: { code: 'conflict' } } }), 'Couldn’t add a task'],
    [call({ name: 'complete_task', arguments: { id: '1' }, output: {} }), 'Completed a task'],
    [call({ name: 'delete_task', status: 'rejected' }), 'Didn’t delete a task'],
    [
      call({ name: 'delete_task', status: 'proposed' }),
      'Deleting a task: waiting for your approval',
    ],
    [call({ name: 'list_tasks', output: null }), 'Looked through your tasks'],
    [call({ name: 'list_tasks', output: { items: [{}] } }), 'Looked through 1 task'],
    [
      call({ name: 'list_tasks', output: { items: [{}, {}], nextCursor: 'x' } }),
      'Looked through the first 2 tasks',
    ],
    [
      call({ name: 'list_tasks', arguments: { q: 'milk' }, output: { items: [] } }),
      'Looked through 0 tasks with ‘milk’',
    ],
    [call({ name: 'list_tags', output: { items: [] } }), 'Looked at your tags'],
    [call({ name: 'get_stats', output: {} }), 'Counted your tasks'],
    [
      call({ name: 'undo_last_change', output: { items: [{ title: 'rent' }] } }),
      'Undid the last change of ‘rent’',
    ],
    [update({ dueDate: '2031-11-28' }), 'Moved ‘rent’ to Friday, Nov 28, 2031'],
    [update({ dueDate: null }), 'Took the date off ‘rent’'],
    [update({ priority: 'high' }), 'Set the priority of ‘rent’ to high'],
    [update({ tags: ['home', 'bills'] }), 'Tagged ‘rent’ with home, bills'],
    [update({ status: 'done' }), 'Completed ‘rent’'],
    [update({ description: 'x', priority: 'low' }), 'Changed ‘rent’'],
    [update({ recurrence: 'FREQ=WEEKLY' }), 'Made ‘rent’ repeat: Every week'],
    [bulk({ action: 'complete' }, ['a', 'b', 'c']), 'Completed 3 tasks'],
    [bulk({ action: 'complete' }, ['a']), 'Completed ‘a’'],
    [
      bulk({ action: 'update', patch: { dueDate: '2031-11-28' } }, ['a', 'b']),
      'Moved 2 tasks to Friday, Nov 28, 2031',
    ],
    [call({ name: 'make_tea' }), 'Did make tea'],
  ] as [ToolCall, string][])('says what a call did: %#', (given, words) => {
    expect(describeToolCall(given)).toBe(words);
  });

  it('knows the title from before a renaming, and of what is yet to be done', () => {
    const list = call({ name: 'list_tasks', output: { items: [{ id: '1', title: 'rent' }] } });
    const renaming = update({ title: 'pay the rent' }, { id: '1', title: 'pay the rent' });
    expect(describeToolCall(renaming, [list, renaming])).toBe('Renamed ‘rent’ to ‘pay the rent’');
    const running = call({ name: 'delete_task', arguments: { id: '1' }, status: 'running' });
    expect(describeToolCall(running, [list, running])).toBe('Deleting ‘rent’…');
  });
});

it('names each task of a change of several, and none of what was only read', () => {
  expect(changedTitles(bulk({ action: 'complete' }, ['a', 'b']))).toEqual(['a', 'b']);
  expect(changedTitles(bulk({ action: 'complete' }, ['a']))).toEqual([]);
  const list = { items: [{ title: 'a' }, { title: 'b' }] };
  expect(changedTitles(call({ name: 'list_tasks', output: list }))).toEqual([]);
});

it('tells in sentences what was changed', () => {
  const calls = [
    call({ id: '1', name: 'list_tasks', output: { items: [] } }),
    call({ id: '2', output: { title: 'milk' } }),
    call({ id: '3', name: 'delete_task', status: 'failed' }),
    call({ id: '4', name: 'complete_task', output: { title: 'rent' } }),
  ];
  expect(changesIn(calls)).toBe('Added ‘milk’. Completed ‘rent’.');
});
