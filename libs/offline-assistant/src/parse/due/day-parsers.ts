import { casual, type Chrono } from 'chrono-node/en';
import { DateTime } from 'luxon';

/** The first such day of a month on or after the reference; months that lack it are passed over. */
const nextDayOfMonth = (today: DateTime, day: number): DateTime | null => {
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const month = today.startOf('month').plus({ months: ahead });
    const candidate = month.set({ day });
    if (candidate.month === month.month && candidate >= today.startOf('day')) return candidate;
  }
  return null;
};

const fields = ({ year, month, day }: DateTime) => ({ year, month, day });

/** chrono's English, and the days that it misses or misreads. */
export const dayChrono: Chrono = casual.clone();
// Before the others: of two finds of the same length the first stays.
dayChrono.parsers.unshift(
  {
    pattern: () => /(?:the\s+)?day\s+after\s+tomorrow/i,
    extract: ({ refDate }) => fields(DateTime.fromJSDate(refDate).plus({ days: 2 })),
  },
  {
    pattern: () => /the\s+(\d{1,2})(?:st|nd|rd|th)(?!\s+of)(?=\W|$)/i,
    extract: ({ refDate }, match) => {
      const day = Number(match[1]);
      const found =
        day >= 1 && day <= 31 ? nextDayOfMonth(DateTime.fromJSDate(refDate), day) : null;
      return found && fields(found);
    },
  },
  {
    pattern: () => /next\s+week(?=\W|$)/i,
    extract: ({ refDate }) =>
      fields(DateTime.fromJSDate(refDate).startOf('week').plus({ weeks: 1 })),
  },
  {
    pattern: () => /next\s+month(?=\W|$)/i,
    extract: ({ refDate }) =>
      fields(DateTime.fromJSDate(refDate).startOf('month').plus({ months: 1 })),
  },
);
