/** A part of a text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const filler = '¤';

/** Hides parts of a text from further rules without moving the rest. */
export const mask = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  let masked = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    masked += text.slice(from, begin) + filler.repeat(end - begin);
    from = end;
  }
  return masked + text.slice(from);
};

/** Takes parts out of a text and closes the gaps. */
export const cut = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.!?])/g, '$1')
    .trim();

/** Whether nothing but hidden parts, spaces and punctuation stands here. */
export const isBlank = (text: string): boolean => /^[\s¤,;:.!?()–—-]*$/.test(text);
