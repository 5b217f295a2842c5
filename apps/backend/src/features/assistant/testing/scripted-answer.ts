/** What the stand-in answers to one call, as a stream of the protocol that was asked. */
export interface ScriptedAnswer {
  text?: string;
  /** What the model says instead of an answer. */
  refusal?: string;
  /** `index` is what a Chat Completions stream claims, where a lax server numbers calls wrongly. */
  calls?: { id: string; name: string; arguments: object | string; index?: number }[];
  /** Why it ends, where it is not finished. */
  end?: 'length' | 'content_filter';
  /** A server that does not count. */
  withoutUsage?: boolean;
  /** How its bytes are sent. */
  wire?: (stream: Buffer) => Buffer[];
}

/** A text in the pieces that a model streams. */
export const piecesOf = (text: string): string[] =>
  text.length <= 1_000 ? [...text] : (text.match(/.{1,1000}/gsu) ?? []);
