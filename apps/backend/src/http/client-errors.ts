import type { Socket } from 'node:net';
import { problemContentType, problemOf } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import { securityHeaders } from './response-headers.plugin';

const details: Record<string, string> = {
  HPE_HEADER_OVERFLOW: 'The address and the headers are too long together.',
  ERR_HTTP_REQUEST_TIMEOUT: 'The request did not arrive in time.',
};

const answerTo = (code: string): string => {
  const requestId = uuidv7();
  const detail = details[code] ?? 'The request is not valid HTTP.';
  const problem = problemOf('invalid_request', { detail, requestId });
  const body = JSON.stringify(problem);
  const headers = {
    ...securityHeaders,
    'x-request-id': requestId,
    'content-type': `${problemContentType}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${problem.status} Bad Request\r\n${lines.join('')}\r\n${body}`;
};

/** Answers what cannot be read as a request, so that no hook and no handler sees it. */
export const answerClientError = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(answerTo(error.code ?? ''));
  socket.destroy(error);
};
