import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const requestStarted = 'http.server.request.start';

/** Appends the peer's address to `X-Forwarded-For`, as every proxy on a request's way does. */
export const appendPeer = (request: IncomingMessage): void => {
  const peer = request.socket.remoteAddress;
  if (peer === undefined) return;
  const passedBy = request.headers['x-forwarded-for'];
  request.headers['x-forwarded-for'] = passedBy ? `${String(passedBy)}, ${peer}` : peer;
};

/**
 * Route handlers never see the socket, and Next fills `X-Forwarded-For` only where there is none,
 * so a caller could claim any address. Node tells of each request before Next reads it.
 */
export const appendPeerToEveryRequest = (): void => {
  subscribe(requestStarted, (message) => {
    appendPeer((message as { request: IncomingMessage }).request);
  });
};
