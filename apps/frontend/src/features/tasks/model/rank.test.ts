import fc from 'fast-check';
import { byRank, rankAt } from './rank';

const ranked = (...positions: string[]) => positions.map((position) => ({ position }));

describe('rankAt', () => {
  it('stands between its neighbours, wherever it is put', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const cards: { position: string }[] = [];
        for (const place of places) {
          const index = place % (cards.length + 1);
          cards.splice(index, 0, { position: rankAt(cards, { index, hasMore: false }) });
        }
        const positions = cards.map(({ position }) => position);
        expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
        expect(new Set(positions).size).toBe(positions.length);
      }),
    );
  });

  it('is the first rank where there is no other', () => {
    expect(rankAt([], { index: 0, hasMore: false })).toBe('a0');
  });

  it('stays right behind the last one that is loaded where more may follow', () => {
    const rank = rankAt(ranked('a0', 'a5'), { index: 2, hasMore: true });
    expect(rank > 'a5').toBe(true);
    expect(rank < 'a6').toBe(true);
  });

  it('goes behind others of the same rank, as nothing fits between them', () => {
    expect(rankAt(ranked('a0', 'a0', 'a1'), { index: 1, hasMore: false })).toBe('a0V');
    expect(rankAt(ranked('a0', 'a0'), { index: 1, hasMore: false })).toBe('a1');
  });

  it('looks past a rank that no library made', () => {
    expect(rankAt(ranked('a0', 'zz', 'a2'), { index: 1, hasMore: false })).toBe('a1');
    expect(rankAt(ranked('zz'), { index: 1, hasMore: false })).toBe('a0');
  });
});

describe('byRank', () => {
  it('compares ranks as plain text, capitals first, then ids', () => {
    const sorted = [
      { id: '2', position: 'a0' },
      { id: '1', position: 'a0' },
      { id: '3', position: 'Zz' },
    ].sort(byRank);
    expect(sorted.map(({ id }) => id)).toEqual(['3', '1', '2']);
  });
});
