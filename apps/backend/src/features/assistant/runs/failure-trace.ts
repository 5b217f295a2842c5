const maxCauses = 5;
const maxLines = 8;

interface Failure {
  name?: unknown;
  message?: unknown;
  stack?: unknown;
  status?: unknown;
  code?: unknown;
  cause?: unknown;
}

const asWord = (value: unknown): string[] =>
  (typeof value === 'string' || typeof value === 'number') && /^[\w.-]{1,64}$/.test(String(value))
    ? [String(value)]
    : [];

const causesOf = function* (error: unknown): Generator<Failure> {
  let current = error;
  for (let depth = 0; depth < maxCauses && typeof current === 'object' && current; depth += 1) {
    const failure: Failure = current;
    yield failure;
    current = failure.cause;
  }
};

const kindOf = ({ name, status, code }: Failure): string =>
  [...asWord(name), ...asWord(status), ...asWord(code)].join(' ') || 'unknown';

/** Where it happened: what follows the message, which may look like a place itself. */
const placesOf = ({ message, stack }: Failure): string => {
  const text = String(stack ?? '');
  const start = text.indexOf(String(message ?? ''));
  const places = start === -1 ? '' : text.slice(start + String(message ?? '').length);
  return places
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, maxLines)
    .join('\n');
};

/**
 * What of a run's failure may stand in a log: kinds, codes and places. Never its words: a provider
 * quotes what people wrote, a parser what a model said, the agent hangs its whole state on them.
 */
export const traceOf = (error: unknown): { reason: string; stack: string } => {
  const [first, ...causes] = causesOf(error);
  if (!first) return { reason: 'unknown', stack: '' };
  return { reason: [first, ...causes].map(kindOf).join(' < '), stack: placesOf(first) };
};
