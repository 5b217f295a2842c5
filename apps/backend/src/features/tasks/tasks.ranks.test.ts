import fc from 'fast-check';
import { PositionSchema } from '@todo/contracts';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { tasksOf } from './testing/tasks-client';
import { freeRank, lastRanks, rankBehind, type RankScope } from './tasks.ranks';

// The ranks of this suite are kept in memory: no query reaches the transaction.
const scope = { userId: 'someone' } as RankScope;

const keptIn = (ranks: readonly string[]) => {
  const sorted = [...ranks].sort();
  return {
    lastPosition: async () => sorted.at(-1) ?? null,
    nextPosition: async (_userId: string, position: string) =>
      sorted.find((rank) => rank > position) ?? null,
    hasPosition: async (_userId: string, position: string) => sorted.includes(position),
  };
};

type Step = { kind: 'last' } | { kind: 'behind' | 'at'; index: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: 'last' as const }),
  fc.record({ kind: fc.constantFrom('behind' as const, 'at' as const), index: fc.nat() }),
);

const take = async (ranks: readonly string[], next: Step): Promise<string> => {
  const repository = keptIn(ranks);
  if (next.kind === 'last' || ranks.length === 0) {
    return (await lastRanks(repository, 1, scope))[0] ?? '';
  }
  const neighbour = ranks[next.index % ranks.length] ?? '';
  return next.kind === 'behind'
    ? rankBehind(repository, neighbour, scope)
    : freeRank(repository, neighbour, scope);
};

describe('ranks', () => {
  it('are valid and all different, and each stands right where it was put', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const ranks: string[] = [];
        for (const next of steps) {
          const rank = await take(ranks, next);
          expect(PositionSchema.safeParse(rank).success).toBe(true);
          expect(ranks).not.toContain(rank);
          const order = [...ranks, rank].sort();
          const before = order[order.indexOf(rank) - 1];
          if (next.kind === 'last' || ranks.length === 0) expect(order.at(-1)).toBe(rank);
          else expect(before).toBe(ranks[next.index % ranks.length]);
          ranks.push(rank);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that are free are given as wished', async () => {
    expect(await freeRank(keptIn(['a0', 'a2']), 'a1', scope)).toBe('a1');
    expect(await lastRanks(keptIn(['a0']), 3, scope)).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('the position of a task', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp();
  });

  afterAll(async () => test.close());

  it('is the one that is sent, or the next free behind it', async () => {
    const client = tasksOf(await test.signUp());
    const [a, b, c] = [
      await client.create({ title: 'a' }),
      await client.create({ title: 'b' }),
      await client.create({ title: 'c', position: 'a0V' }),
    ];
    expect([a.position, b.position, c.position]).toEqual(['a0', 'a1', 'a0V']);
    const moved = (await client.patch(b.id, { position: 'a0' })).json<{ position: string }>();
    expect(moved.position > 'a0' && moved.position < 'a0V').toBe(true);
    const taken = await client.create({ title: 'd', position: 'a0V' });
    expect(taken.position > 'a0V').toBe(true);
  });

  it('is free of what belongs to others', async () => {
    const ann = tasksOf(await test.signUp());
    const bob = tasksOf(await test.signUp());
    await ann.create({ title: 'a', position: 'b00' });
    expect((await bob.create({ title: 'b', position: 'b00' })).position).toBe('b00');
  });

  it('stays one for each task when many take the same at once', async () => {
    const client = tasksOf(await test.signUp());
    const tasks = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        client.create({ title: `${index}`, position: 'a5' }),
      ),
    );
    expect(new Set(tasks.map(({ position }) => position)).size).toBe(20);
  });

  it('is nothing that has no rank behind it', async () => {
    const client = tasksOf(await test.signUp());
    const task = await client.create({ title: 'a' });
    for (const position of ['', 'a', '5', 'a00', 'a5 ', 'ä0']) {
      const response = await client.patch(task.id, { position });
      expect(response.statusCode).toBe(400);
      const { errors } = response.json<{ errors: { path: string }[] }>();
      expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(['body.position']));
    }
  });
});
