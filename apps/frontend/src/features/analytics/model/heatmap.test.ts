import { addDays } from '@/dates/days';
import type { DoneDay } from './done-periods';
import { donePerMonth, heatCells, heatMonths, rowNames } from './heatmap';

const from = (first: string, counts: readonly number[]): DoneDay[] =>
  counts.map((count, index) => ({ date: addDays(first, index), count }));

describe('heatCells', () => {
  it('places days below each other, a column for each week', () => {
    // A Saturday, a Sunday and a Monday.
    const cells = heatCells(from('2026-11-21', [0, 0, 0]), 'monday');
    expect(cells.map(({ week, row }) => [week, row])).toEqual([
      [0, 5],
      [0, 6],
      [1, 0],
    ]);
    expect(heatCells(from('2026-11-21', [0, 0, 0]), 'sunday')[1]).toMatchObject({
      week: 1,
      row: 0,
    });
  });

  it('never has two days in one place', () => {
    const cells = heatCells(from('2025-11-21', Array<number>(366).fill(1)), 'monday');
    expect(new Set(cells.map(({ week, row }) => `${week}:${row}`)).size).toBe(366);
  });

  it('measures the levels by the busiest day, and any done task is more than none', () => {
    const cells = heatCells(from('2026-11-16', [0, 1, 4, 8, 12, 16, 100]), 'monday');
    expect(cells.map(({ level }) => level)).toEqual([0, 1, 1, 1, 1, 1, 4]);
    expect(heatCells(from('2026-11-16', [0, 1, 2, 3, 4]), 'monday').map((c) => c.level)).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('is empty without days, and all at level 0 when nothing was done', () => {
    expect(heatCells([], 'monday')).toEqual([]);
    expect(heatCells(from('2026-11-16', [0, 0]), 'monday').map(({ level }) => level)).toEqual([
      0, 0,
    ]);
  });
});

describe('heatMonths', () => {
  it('names each month once, with room between the names', () => {
    const months = heatMonths(heatCells(from('2025-11-21', Array<number>(366).fill(1)), 'monday'));
    expect(months.map(({ name }) => name).join(' ')).toBe(
      'Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov',
    );
  });
});

describe('donePerMonth', () => {
  it('sums days by month, the newest first', () => {
    expect(donePerMonth(from('2026-10-31', [2, 3, 4]))).toEqual([
      { month: '2026-11', count: 7 },
      { month: '2026-10', count: 2 },
    ]);
  });
});

describe('rowNames', () => {
  it('begins with the day that weeks begin with', () => {
    expect(rowNames('monday')).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(rowNames('sunday')[0]).toBe('Sun');
  });
});
