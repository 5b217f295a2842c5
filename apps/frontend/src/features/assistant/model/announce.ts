import { changesIn } from './tool-words';
import { callsOf, pendingApprovals, textOf, type ThreadItem } from './thread-item';

/** Marks of markdown that a voice would read out. */
const marks: [RegExp, string][] = [
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/^[ \t]*(?:#{1,6}|>|[-*+])[ \t]+/gm, ''],
  [/!?\[([^\]\n]*)\]\([^)\s]*\)/g, '$1'],
  [/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![*\w])\*(?=[^\s*])([^*\n]*)(?<=[^\s*])\*(?![*\w])/g, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/^[ \t]*\|[-:| \t]+\|[ \t]*$/gm, ''],
  [/^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/gm, ''],
  [/[ \t]+\|[ \t]+/g, ', '],
];

/** The words of a text without the marks of markdown. */
export const plainTextOf = (markdown: string): string =>
  marks
    .reduce((text, [mark, rest]) => text.replace(mark, rest), markdown)
    .replace(/\n{2,}/g, '\n')
    .trim();

/** What is said of an answer, once, to who listens rather than looks. */
export const announcementOf = (item: ThreadItem): string => {
  const words = [changesIn(callsOf(item)), plainTextOf(textOf(item))];
  if (item.state === 'awaiting_approval') {
    const asked = pendingApprovals(item).map(({ summary }) => summary);
    words.push(`The assistant asks: ${asked.join(' ')}`);
  }
  if (item.state === 'stopped') words.push('Stopped.');
  return words.filter((text) => text !== '').join('\n');
};
