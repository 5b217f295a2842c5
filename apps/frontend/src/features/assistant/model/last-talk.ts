const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { weekday: 'short', month: 'short', day: 'numeric' });
const longDay = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** When a conversation was talked in last: the time today, else the day. */
export const lastTalkInWords = (at: string, now: Date): string => {
  const then = new Date(at);
  if (then.toDateString() === now.toDateString()) return time.format(then);
  return (then.getFullYear() === now.getFullYear() ? day : longDay).format(then);
};
