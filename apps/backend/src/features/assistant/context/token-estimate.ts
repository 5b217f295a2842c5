/** Between three and four letters of English make a token, and one or two of most other scripts. */
const bytesPerToken = 3;

/** How many tokens a text costs, rather too many than too few, whichever model reads it. */
export const estimateTokens = (text: string): number =>
  Math.ceil(Buffer.byteLength(text) / bytesPerToken);
