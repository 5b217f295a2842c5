/** One JSON line on stderr, in the manner of the backend's log. */
export const logFailure = (failure: {
  requestId: string;
  message: string;
  cause: unknown;
}): void => {
  const { requestId, message, cause } = failure;
  const line = {
    level: 'error',
    time: new Date().toISOString(),
    requestId,
    msg: message,
    reason: reasonOf(cause),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};
