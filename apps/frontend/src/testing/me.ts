import type { Me } from '@todo/contracts';
import { testId } from './tasks';

/** A person in UTC whose weeks begin on Monday. */
export const testMe = (fields: Partial<Me> = {}): Me => ({
  id: testId(),
  name: 'Ada',
  email: 'ada@example.test',
  timeZone: 'UTC',
  preferences: { approvals: 'destructive', weekStartsOn: 'monday', reminderEmails: true },
  calendarFeed: null,
  ...fields,
});
