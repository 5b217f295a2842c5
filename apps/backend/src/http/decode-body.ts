const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a body, or null where it isn't UTF-8: a replacement character would change what was sent. */
export const decodeBody = (body: Uint8Array): string | null => {
  try {
    return decoder.decode(body);
  } catch {
    return null;
  }
};
