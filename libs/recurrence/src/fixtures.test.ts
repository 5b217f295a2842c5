import completions from '../fixtures/completions.json';
import series from '../fixtures/series.json';
import { nextOccurrence } from './next-occurrence';
import { parseRecurrence } from './parse-recurrence';

type Series = (typeof series)[number];

const minuteMs = 60_000;

/** "1440,60*2 30" stands for 1440 60 1440 60 30. */
const stepsOf = ({ steps }: Series): number[] =>
  steps.split(' ').flatMap((run) => {
    const [group = '', times = '1'] = run.split('*');
    const minutes = group === '' ? [] : group.split(',').map(Number);
    return Array.from({ length: Number(times) }, () => minutes).flat();
  });

const expectedOf = (fixture: Series): string[] => {
  const instants = [fixture.start];
  let time = Date.parse(fixture.start);
  for (const minutes of stepsOf(fixture)) {
    time += minutes * minuteMs;
    instants.push(new Date(time).toISOString());
  }
  return instants;
};

/** Completes each occurrence in turn, as a person would. */
const completedInTurn = (fixture: Series, limit: number) => {
  const instants: string[] = [];
  let { rule, anchor } = fixture;
  let due = { dueAt: fixture.start, dueDate: null, timeZone: fixture.zone };
  while (instants.length < limit) {
    instants.push(due.dueAt);
    const from = 'schedule' as const;
    const next = nextOccurrence({ rule, from, due, anchor, completedAt: due.dueAt });
    if (!next) return { instants, ended: true };
    ({ rule, anchor } = next);
    due = { ...due, dueAt: next.due.dueAt ?? '' };
  }
  return { instants, ended: false };
};

describe('a series over ten years is that of python-dateutil', () => {
  it.each(series.map((fixture) => [fixture.zone, fixture.rule, fixture] as const))(
    '%s %s',
    (_zone, _rule, fixture) => {
      expect(parseRecurrence(fixture.rule)).toEqual({ ok: true, rule: fixture.rule });
      const expected = expectedOf(fixture);
      const { instants, ended } = completedInTurn(
        fixture,
        expected.length + (fixture.ends ? 1 : 0),
      );
      expect(instants).toEqual(expected);
      expect(ended).toBe(fixture.ends);
    },
  );
});

describe('counted from completion it is that of python-dateutil', () => {
  it.each(
    completions.map(
      (fixture) => [fixture.zone, fixture.rule, fixture.completedAt, fixture] as const,
    ),
  )('%s %s after %s', (_zone, _rule, _at, { rule, zone, due, completedAt, next }) => {
    const recurring = {
      rule,
      from: 'completion' as const,
      due: { dueAt: due, dueDate: null, timeZone: zone },
      anchor: null,
      completedAt,
    };
    expect(nextOccurrence(recurring)?.due.dueAt).toBe(next);
  });
});
