import { parseRecurrence, weekdays } from '@todo/recurrence';
import fc from 'fast-check';
import {
  checkRecurrenceForm,
  formOfRule,
  newRecurrenceForm,
  nthOfMonth,
  ruleOfForm,
  weekdayOf,
  type RecurrenceForm,
} from './recurrence-form';
import { recurrenceInWords, recurrencePresets } from './recurrence-presets';

// The third Friday of its month.
const dueDay = '2026-11-20';
const throughForm = (rule: string): string | null => {
  const form = formOfRule(rule, dueDay);
  return form && ruleOfForm(form);
};

describe('a rule in the form', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3;COUNT=5',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;UNTIL=20271231',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR;COUNT=4',
    'FREQ=YEARLY;INTERVAL=2',
  ])('comes back as it was: %s', (rule) => {
    expect(throughForm(rule)).toBe(rule);
  });

  it.each([
    ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=FR'],
    ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20', 'FREQ=YEARLY'],
    ['RRULE:FREQ=WEEKLY;BYDAY=TH,MO', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['FREQ=DAILY;UNTIL=20271231T225959Z', 'FREQ=DAILY;UNTIL=20271231'],
  ])('means the same where it is written otherwise: %s', (rule, same) => {
    expect(throughForm(rule)).toBe(same);
  });

  it.each([
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=MONTHLY;BYMONTHDAY=-2',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYMONTH=1',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=MO;BYMONTH=1',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=HOURLY',
    'nonsense',
  ])('has no place where it says more than the form can: %s', (rule) => {
    expect(formOfRule(rule, dueDay)).toBeNull();
  });
});

const weekday = fc.constantFrom(...weekdays);
const anyForm: fc.Arbitrary<RecurrenceForm> = fc.record({
  frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  interval: fc.integer({ min: 1, max: 99 }),
  weekdays: fc
    .subarray([...weekdays], { minLength: 1 })
    .map((days) => weekdays.filter((day) => days.includes(day))),
  monthly: fc.oneof(
    fc.record({
      kind: fc.constant('day' as const),
      day: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 28 })),
    }),
    fc.record({
      kind: fc.constant('weekday' as const),
      nth: fc.constantFrom(1, 2, 3, 4, -1),
      weekday,
    }),
  ),
  ends: fc.oneof(
    fc.constant({ kind: 'never' as const }),
    fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 1, max: 999 }) }),
    fc.constant({ kind: 'until' as const, day: '2031-05-06' }),
  ),
  weekStart: fc.constantFrom('MO' as const, 'SU' as const),
});

describe('any form', () => {
  it('is a valid rule, in words too, and comes back as it was', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(checkRecurrenceForm(form, dueDay)).toEqual({});
        const rule = ruleOfForm(form);
        expect(parseRecurrence(rule)).toEqual({ ok: true, rule });
        expect(recurrenceInWords(rule)).not.toBe(rule);
        expect(throughForm(rule)).toBe(rule);
      }),
    );
  });
});

describe('what has to be mended', () => {
  const form = newRecurrenceForm(dueDay);

  it.each([
    ['interval', { interval: 0 }],
    ['interval', { interval: 1.5 }],
    ['interval', { interval: Number.NaN }],
    ['weekdays', { weekdays: [] }],
    ['ends', { ends: { kind: 'count', count: 0 } }],
    ['ends', { ends: { kind: 'until', day: '' } }],
    ['ends', { ends: { kind: 'until', day: '2026-11-19' } }],
  ] as const)('is said at the field %s for %j', (field, change) => {
    const errors = checkRecurrenceForm({ ...form, ...change } as RecurrenceForm, dueDay);
    expect(Object.keys(errors)).toEqual([field]);
  });
});

describe('the presets', () => {
  it('follow the day on which the task is due', () => {
    expect(recurrencePresets(dueDay).map((rule) => recurrenceInWords(rule))).toEqual([
      'Every day',
      expect.stringMatching(/weekday|Monday/),
      'Every Friday',
      'Every 2 weeks on Friday',
      'On the 20th of each month',
      'On the third Friday of each month',
      'Every year',
    ]);
  });

  it('can all be taken further in the form', () => {
    expect(recurrencePresets(dueDay).map(throughForm)).toEqual(recurrencePresets(dueDay));
  });
});

describe('recurrenceInWords', () => {
  it('leaves a rule that it doesn’t understand as it is', () => {
    expect(recurrenceInWords('FREQ=HOURLY;INTERVAL=2')).toBe('FREQ=HOURLY;INTERVAL=2');
  });

  it('says when the next one is counted from the completion', () => {
    expect(recurrenceInWords('FREQ=DAILY', 'completion')).toBe('Every day after completion');
  });
});

describe('days', () => {
  it('know their weekday and their place in the month', () => {
    expect(weekdayOf(dueDay)).toBe('FR');
    expect(nthOfMonth(dueDay)).toBe(3);
    expect(nthOfMonth('2026-11-30')).toBe(-1);
  });
});
