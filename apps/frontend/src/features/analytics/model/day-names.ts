const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  return (date: string): string => formatter.format(Date.parse(date));
};

/** `Nov 3` */
export const shortDay = format({ month: 'short', day: 'numeric' });
/** `Mon` */
export const weekday = format({ weekday: 'short' });
/** `Monday, November 3, 2025` */
export const longDay = format({ dateStyle: 'full' });
/** `November 2025`, of `2025-11` or of a day in it. */
export const monthName = format({ month: 'long', year: 'numeric' });
