/** How long something still waits: “Expires in 23 hours”. */
export const expiryInWords = (expiresAt: string, now: number): string => {
  const minutes = Math.ceil((Date.parse(expiresAt) - now) / 60_000);
  if (minutes <= 1) return 'Expires in a minute';
  if (minutes < 90) return `Expires in ${minutes} minutes`;
  return `Expires in ${Math.floor(minutes / 60)} hours`;
};
