/** Headers that belong to one connection (RFC 9110, 7.6.1); the next hop has its own. */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** A copy without the headers of the connection, those that `Connection` names included. */
export const withoutHopByHop = (source: Headers): Headers => {
  const headers = new Headers(source);
  const named = source.get('connection')?.split(',') ?? [];
  for (const name of [...hopByHop, ...named.map((each) => each.trim())]) {
    if (name !== '') headers.delete(name);
  }
  return headers;
};
