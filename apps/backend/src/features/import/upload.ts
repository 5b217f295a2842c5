import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AppError } from '../../errors';

const notUtf8 = () => new AppError('invalid_request', 'The body is not valid UTF-8.');

/** A body that is read as it arrives. */
export interface Upload {
  /** Its text, once. @throws AppError `payload_too_large`, `invalid_request` */
  text(): AsyncGenerator<string>;
  /**
   * Reads what is left, as who still sends gets no answer.
   * @returns the SHA-256 of the whole
   * @throws AppError `payload_too_large`
   */
  finish(): Promise<string>;
}

/** Reads a body of at most `limitBytes`. */
export const openUpload = (body: Readable, limitBytes: number): Upload => {
  const hash = createHash('sha256');
  let bytes = 0;

  async function* chunks(): AsyncGenerator<Buffer> {
    // Leaving early must not close the connection that the answer goes back on.
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limitBytes) {
        const detail = `An import has at most ${limitBytes / 1024 / 1024} MiB.`;
        throw new AppError('payload_too_large', detail);
      }
      hash.update(chunk);
      yield chunk;
    }
  }

  return {
    text: async function* () {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const decode = (chunk?: Buffer): string => {
        try {
          return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
        } catch {
          throw notUtf8();
        }
      };
      for await (const chunk of chunks()) yield decode(chunk);
      yield decode();
    },

    finish: async () => {
      const rest = chunks();
      while (!(await rest.next()).done);
      return hash.digest('base64url');
    },
  };
};
