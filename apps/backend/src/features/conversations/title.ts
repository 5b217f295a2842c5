const maxLength = 200;
/** What is looked at; a title is shorter than any message that needs more. */
const maxRead = 2000;

/** Marks that markdown gives a line or some words. */
const marks: [RegExp, string][] = [
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm, ''],
  [/!?\[([^\]\n]*)\]\([^)\s]*\)/g, '$1'],
  [/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/`([^`\n]+)`/g, '$1'],
];

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// A cut through a surrogate pair leaves half a character, which cannot be stored.
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/**
 * A conversation's first title: its first message on one line without the marks of markdown, cut
 * to 200 characters.
 */
export const titleOf = (message: string): string => {
  const read = cut(message.trim(), maxRead);
  const words = marks.reduce((text, [mark, rest]) => text.replace(mark, rest), read);
  const line = onOneLine(words) || onOneLine(read);
  return line.length <= maxLength ? line : `${cut(line, maxLength - 1).trimEnd()}…`;
};
