import fc from 'fast-check';
import { positionAt } from './move-task';

interface Ranked {
  id: string;
  position: string;
}
const list = (...positions: string[]): Ranked[] =>
  positions.map((position, index) => ({ id: String(index), position }));
const inOrder = (tasks: Ranked[], order: 'asc' | 'desc'): string[] => {
  const sorted = [...tasks].sort((a, b) => (a.position < b.position ? -1 : 1));
  return (order === 'asc' ? sorted : sorted.reverse()).map(({ id }) => id);
};

describe('positionAt', () => {
  it('is null where the task stands already', () => {
    const tasks = list('a0', 'a1', 'a2');
    expect(positionAt(tasks, '1', { id: '0', side: 'after' }, 'asc')).toBeNull();
    expect(positionAt(tasks, '1', { id: '2', side: 'before' }, 'asc')).toBeNull();
    expect(positionAt(tasks, '1', { id: '1', side: 'before' }, 'asc')).toBeNull();
    expect(positionAt(tasks, '1', { id: 'gone', side: 'before' }, 'asc')).toBeNull();
  });

  it('goes beside a task whose rank another one shares', () => {
    const position = positionAt(list('a0', 'a0', 'a5'), '2', { id: '0', side: 'after' }, 'asc');
    expect(position !== null && position > 'a0').toBe(true);
  });

  it('puts any task beside any other, in both directions, again and again', () => {
    const move = fc.record({
      moved: fc.nat(4),
      target: fc.nat(4),
      side: fc.constantFrom('before' as const, 'after' as const),
    });
    const order = fc.constantFrom('asc' as const, 'desc' as const);
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), order, (moves, direction) => {
        let tasks = list('a0', 'a1', 'a2', 'a3', 'a4');
        for (const { moved, target, side } of moves) {
          const shown = inOrder(tasks, direction);
          const [id, beside] = [shown[moved] ?? '', shown[target] ?? ''];
          const ranked = shown.flatMap((each) => tasks.find((task) => task.id === each) ?? []);
          const position = positionAt(ranked, id, { id: beside, side }, direction);
          const rest = shown.filter((each) => each !== id);
          rest.splice(rest.indexOf(beside) + (side === 'after' ? 1 : 0), 0, id);
          if (position === null) continue;
          tasks = tasks.map((task) => (task.id === id ? { ...task, position } : task));
          expect(inOrder(tasks, direction)).toEqual(rest);
        }
      }),
    );
  });
});
