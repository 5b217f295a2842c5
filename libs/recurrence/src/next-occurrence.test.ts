import { nextOccurrence, type Recurring } from './next-occurrence';

const onDay = (dueDate: string, timeZone: string | null = null) => ({
  dueAt: null,
  dueDate,
  timeZone,
});
const at = (dueAt: string, timeZone: string | null = 'Europe/Berlin') => ({
  dueAt,
  dueDate: null,
  timeZone,
});

const nextOf = (recurring: Pick<Recurring, 'rule' | 'due'> & Partial<Recurring>) =>
  nextOccurrence({
    from: 'schedule',
    anchor: null,
    completedAt: '2026-03-10T12:00:00.000Z',
    ...recurring,
  });

/** The days of a series of days without a time, at most so many. */
const daysOf = (rule: string, first: string, limit: number): string[] => {
  const days = [first];
  let present: Pick<Recurring, 'rule' | 'due' | 'anchor'> = {
    rule,
    due: onDay(first),
    anchor: null,
  };
  while (days.length < limit) {
    const next = nextOf(present);
    if (!next) break;
    days.push(next.due.dueDate ?? '');
    present = next;
  }
  return days;
};

describe('counted from the schedule', () => {
  it('is the first behind the due, however late the completion', () => {
    const next = nextOf({ rule: 'FREQ=WEEKLY', due: onDay('2020-01-06') });
    expect(next?.due).toEqual(onDay('2020-01-13'));
  });

  it('finds the way to the rule from a due that does not fit it', () => {
    expect(daysOf('FREQ=WEEKLY;BYDAY=MO', '2026-03-10', 3)).toEqual([
      '2026-03-10',
      '2026-03-16',
      '2026-03-23',
    ]);
  });

  it('leaves months out that have no such day', () => {
    expect(daysOf('FREQ=MONTHLY', '2026-01-31', 4)).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
    expect(daysOf('FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', 3)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
  });

  it('keeps the local time when daylight saving moved one occurrence', () => {
    const first = nextOf({ rule: 'FREQ=DAILY', due: at('2026-03-28T01:30:00.000Z') });
    expect(first?.due.dueAt).toBe('2026-03-29T01:30:00.000Z');
    const second = nextOf({ ...first, rule: 'FREQ=DAILY', due: first?.due ?? at('') });
    expect(second?.due.dueAt).toBe('2026-03-30T00:30:00.000Z');
  });

  it('keeps seconds and milliseconds', () => {
    const next = nextOf({ rule: 'FREQ=DAILY', due: at('2026-03-01T01:02:03.456Z') });
    expect(next?.due.dueAt).toBe('2026-03-02T01:02:03.456Z');
  });

  it('goes by UTC where no zone is known', () => {
    const next = nextOf({ rule: 'FREQ=DAILY', due: at('2026-03-28T01:30:00.000Z', null) });
    expect(next?.due).toEqual(at('2026-03-29T01:30:00.000Z', null));
  });
});

describe('the end of a series', () => {
  it('comes when COUNT is used up: the present one counts', () => {
    expect(daysOf('FREQ=DAILY;COUNT=3', '2026-01-01', 9)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
    ]);
    const next = nextOf({ rule: 'FREQ=DAILY;COUNT=3;INTERVAL=2', due: onDay('2026-01-01') });
    expect(next?.rule).toBe('FREQ=DAILY;COUNT=2;INTERVAL=2');
  });

  it.each([
    ['FREQ=DAILY;UNTIL=20260103', 3],
    ['FREQ=DAILY;UNTIL=20260103T000000', 3],
    ['FREQ=DAILY;UNTIL=20260102T235959Z', 2],
  ])('comes with %s, inclusive', (rule, count) => {
    expect(daysOf(rule, '2026-01-01', 9)).toHaveLength(count);
  });

  it.each([
    ['20260102', true],
    ['20260102T080000Z', true],
    ['20260102T075959Z', false],
    ['20260102T090000', true],
    ['20260102T085959', false],
    ['20260101', false],
  ])('compares UNTIL=%s in the zone of the task', (until, goesOn) => {
    const due = at('2026-01-01T08:00:00.000Z');
    expect(nextOf({ rule: `FREQ=DAILY;UNTIL=${until}`, due }) !== null).toBe(goesOn);
  });

  it('comes when a rule has no further day', () => {
    const due = onDay('2026-01-15');
    expect(nextOf({ rule: 'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2', due })).toBeNull();
    expect(nextOf({ rule: 'FREQ=YEARLY;INTERVAL=9999', due })).toBeNull();
  });

  it('is at once without a due', () => {
    const due = { dueAt: null, dueDate: null, timeZone: null };
    expect(nextOf({ rule: 'FREQ=DAILY', due })).toBeNull();
  });
});

describe('counted from completion', () => {
  const from = 'completion';

  it('is counted from the local day of the completion, at the same time of day', () => {
    const next = nextOf({
      rule: 'FREQ=DAILY;INTERVAL=3',
      from,
      due: at('2026-03-01T17:00:00.000Z'),
      completedAt: '2026-03-27T23:30:00.000Z',
    });
    // It is the 28th already in Berlin, and summer time three days later.
    expect(next?.due.dueAt).toBe('2026-03-31T16:00:00.000Z');
    expect(next?.anchor).toBe('2026-03-31T18:00:00');
  });

  it('comes sooner than planned after an early completion', () => {
    const due = onDay('2026-03-20');
    expect(nextOf({ rule: 'FREQ=DAILY;INTERVAL=2', from, due })?.due).toEqual(onDay('2026-03-12'));
  });

  it.each([
    ['FREQ=MONTHLY', '2026-01-31T12:00:00.000Z', '2026-02-28'],
    ['FREQ=MONTHLY;INTERVAL=13', '2027-01-31T12:00:00.000Z', '2028-02-29'],
    ['FREQ=YEARLY', '2028-02-29T12:00:00.000Z', '2029-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31T12:00:00.000Z', '2026-03-31'],
    ['FREQ=WEEKLY;BYDAY=MO', '2026-03-10T12:00:00.000Z', '2026-03-16'],
  ])('%s after %s is on %s', (rule, completedAt, dueDate) => {
    const due = onDay('2026-01-01');
    expect(nextOf({ rule, from, due, completedAt })?.due.dueDate).toBe(dueDate);
  });

  it('counts down too', () => {
    const due = onDay('2026-03-01');
    expect(nextOf({ rule: 'FREQ=DAILY;COUNT=2', from, due })?.rule).toBe('FREQ=DAILY;COUNT=1');
    expect(nextOf({ rule: 'FREQ=DAILY;COUNT=1', from, due })).toBeNull();
  });
});
