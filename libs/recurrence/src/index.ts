export { describeRecurrence, type DescribeOptions } from './describe-recurrence';
export { nextOccurrence, type Occurrence, type Recurring } from './next-occurrence';
export { occurrencesBetween, type OccurrenceWindow } from './occurrences-between';
export { parseRecurrence, type ParsedRecurrence } from './parse-recurrence';
export {
  frequencies,
  ruleOf,
  weekdays,
  type Frequency,
  type RecurrenceRule,
  type Weekday,
  type WeekdayPosition,
} from './rule';
export { daysBetween, daysLater, wallTimeOf, type Due, type WallTime } from './wall-time';
