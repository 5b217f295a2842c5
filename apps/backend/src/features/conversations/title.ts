const maxLength = 200;

/** A conversation's first title: its first message on one line, cut to 200 characters. */
export const titleOf = (message: string): string => {
  const line = message.replace(/\s+/g, ' ').trim();
  if (line.length <= maxLength) return line;
  // A cut through a surrogate pair leaves half a character, which cannot be stored.
  const cut = line.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
};
