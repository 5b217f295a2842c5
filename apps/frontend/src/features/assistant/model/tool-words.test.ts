import type { ToolCall } from '@todo/contracts';
import { describeToolCall } from './tool-words';

const call = (fields: Partial<ToolCall>): ToolCall => ({
  id: 'c',
  name: 'create_task',
  arguments: {},
  status: 'succeeded',
  output: null,
  ...fields,
});

describe('describeToolCall', () => {
  it.each([
    [{ arguments: { title: 'buy milk' }, status: 'running' }, 'Adding ‘buy milk’…'],
    [{ output: { title: 'buy milk' } }, 'Added ‘buy milk’'],
    [{ output: '{"title":"buy milk"}' }, 'Added ‘buy milk’'],
    [{ name: 'complete_task', arguments: { id: '1' }, output: {} }, 'Completed a task'],
    [{ name: 'delete_task', status: 'rejected' }, 'Didn’t delete a task'],
    [{ name: 'delete_task', status: 'proposed' }, 'Deleting a task: waiting for your word'],
    [{ name: 'list_tasks', output: { items: [] } }, 'Looked through your tasks'],
    [{ status: 'failed', output: { error: { code: 'conflict' } } }, 'Couldn’t add a task'],
    [{ name: 'bulk_update_tasks', output: 'not json' }, 'Did: bulk update tasks'],
    [{ output: { title: 'cost: $& or $1' } }, 'Added ‘cost: $& or $1’'],
  ] as [Partial<ToolCall>, string][])('says %j as “%s”', (fields, words) => {
    expect(describeToolCall(call(fields))).toBe(words);
  });
});
