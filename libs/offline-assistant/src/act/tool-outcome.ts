/** A tool that answered with an error. */
export class ToolFailure extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'ToolFailure';
  }
}

/** A call that the person did not approve. */
export class ToolRejection extends Error {
  constructor() {
    super('The call was not approved');
    this.name = 'ToolRejection';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads a tool's output. Our tools answer JSON; text is either the loop's report of a broken tool
 * or the word that the call was rejected. Throws ToolFailure or ToolRejection.
 */
export const readOutcome = (output: string): unknown => {
  const value = parseJson(output);
  if (!isRecord(value)) {
    if (/^an error occurred|^tool .*(?:not found|timed out)/i.test(output)) {
      throw new ToolFailure('internal', 'The tool did not work.');
    }
    throw new ToolRejection();
  }
  const { error } = value;
  if (!isRecord(error)) return value;
  throw new ToolFailure(String(error['code'] ?? 'internal'), String(error['detail'] ?? ''));
};
