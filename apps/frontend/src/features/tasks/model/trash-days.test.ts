import { daysLeft, describeDaysLeft } from './trash-days';

const now = new Date('2026-08-31T12:00:00Z');
const leftOf = (deletedAt: string, updatedAt = deletedAt): number =>
  daysLeft({ deletedAt, updatedAt }, now);

describe('the days that a task has left in the trash', () => {
  it('count down from thirty, and stay at none', () => {
    expect(leftOf('2026-08-31T12:00:00Z')).toBe(30);
    expect(leftOf('2026-08-31T11:59:00Z')).toBe(30);
    expect(leftOf('2026-08-30T12:00:00Z')).toBe(29);
    expect(leftOf('2026-08-02T11:00:00Z')).toBe(1);
    expect(leftOf('2026-07-01T00:00:00Z')).toBe(0);
  });

  it('count from the undo that brought a deletion back', () => {
    expect(leftOf('2026-08-01T12:00:00Z', '2026-08-30T12:00:00Z')).toBe(29);
  });

  it('are told in words', () => {
    expect([0, 1, 2].map(describeDaysLeft)).toEqual([
      'Gone for good within a day',
      'Gone for good within a day',
      'Gone for good in 2 days',
    ]);
  });
});
