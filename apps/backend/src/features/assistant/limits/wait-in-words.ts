const counted = (count: number, unit: string): string =>
  `${count} ${unit}${count === 1 ? '' : 's'}`;

/** How long somebody has to wait, as one says it: “40 seconds”, “2 minutes”, “3 hours”. */
export const waitInWords = (seconds: number): string => {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 90) return counted(whole, 'second');
  const minutes = Math.ceil(whole / 60);
  return minutes < 90 ? counted(minutes, 'minute') : counted(Math.ceil(minutes / 60), 'hour');
};
