import { saturday } from '../testing/conversation';
import type { Step } from '../transcript';
import { factsOf } from './turn-facts';

const task = (number: number, title: string, fields: object = {}) => ({
  id: `id-${number}`,
  title,
  status: 'open',
  priority: 'none',
  dueAt: null,
  dueDate: null,
  tags: [],
  recurrence: null,
  ...fields,
});
const step = (name: string, output: unknown): Step => ({
  name,
  arguments: '{}',
  output: typeof output === 'string' ? output : JSON.stringify(output),
});
const facts = (steps: Step[], reply: string) => factsOf({ said: '', steps, reply }, saturday);

describe('factsOf', () => {
  it('tells the tasks that a turn wrote, each once, as they were told last', () => {
    const { written, added } = facts(
      [
        step('create_task', task(1, 'old')),
        step('update_task', task(1, 'new')),
        step('bulk_update_tasks', { items: [task(2, 'b'), task(3, 'c')], changeSetId: 'x' }),
        step('delete_task', { deleted: true, id: 'id-4', title: 'd' }),
      ],
      '',
    );
    expect(written.map(({ title }) => title)).toEqual(['new', 'b', 'c', 'd']);
    expect(added.map(({ id }) => id)).toEqual(['id-1']);
  });

  it('takes nothing for written that failed or was not approved', () => {
    const { written } = facts(
      [
        step('delete_task', 'Tool execution was not approved.'),
        step('complete_task', { error: { code: 'not_found', detail: '' } }),
        { name: 'complete_task', arguments: '{}', output: undefined },
      ],
      '',
    );
    expect(written).toEqual([]);
  });

  it('maps numbered lines to ids by what stands in them, and twins by their age', () => {
    const list = { items: [task(3, 'milk'), task(2, 'milk'), task(1, 'milk', { status: 'done' })] };
    const { shown } = facts(
      [step('list_tasks', list)],
      'Which one do you mean?\n1. milk — done\n2. milk\n3. milk\n4. bread',
    );
    expect(shown).toEqual([
      { id: 'id-1', title: 'milk' },
      { id: 'id-2', title: 'milk' },
      { id: 'id-3', title: 'milk' },
      { id: null, title: 'bread' },
    ]);
  });

  it('takes the one task that an answer quotes for the one that was spoken of', () => {
    const list = { items: [task(1, 'milk'), task(2, 'bread')] };
    expect(facts([step('list_tasks', list)], '‘bread’ is done already.').shown).toMatchObject([
      { id: 'id-2' },
    ]);
  });

  it('knows what was undone', () => {
    const undone = { changeSetId: 'b', undone: 'a', items: [task(1, 'milk')] };
    expect(facts([step('undo_last_change', undone)], '').undoing).toEqual({ changeSetId: 'b' });
  });
});
