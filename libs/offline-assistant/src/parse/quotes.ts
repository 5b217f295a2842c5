import type { Span } from './spans';

const quotePatterns = [
  /"([^"]+)"/g,
  /“([^”]+)”/g,
  /«([^»]+)»/g,
  /(?<![\p{L}\p{N}])[‘']([^‘’']+(?:['’]\p{L}[^‘’']*)*)['’](?![\p{L}\p{N}])/gu,
];

export interface Quote extends Span {
  /** What stands between the marks. */
  content: string;
}

/** The quoted parts of a text in their order. Apostrophes within words are no marks. */
export const findQuotes = (text: string): Quote[] => {
  const quotes: Quote[] = [];
  const isTaken = new Uint8Array(text.length);
  for (const pattern of quotePatterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      // A mark within another quote is a part of it.
      if (isTaken[span.start] || isTaken[span.end - 1]) continue;
      isTaken.fill(1, span.start, span.end);
      quotes.push({ ...span, content: (match[1] ?? '').trim() });
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
};

/** The content when the whole text is one quote, else the text itself. */
export const unquote = (text: string): string => {
  const [quote, ...others] = findQuotes(text);
  const isWhole = quote && others.length === 0 && quote.start === 0 && quote.end === text.length;
  return isWhole ? quote.content : text;
};
