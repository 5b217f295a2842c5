/** A part of a text, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const filler = '¤';

/** Hides parts of a text from further rules without moving the rest. */
export const mask = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + filler.repeat(end - start) + masked.slice(end),
    text,
  );

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
