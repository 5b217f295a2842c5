import { z } from 'zod';
import {
  assistantVariables,
  parseAssistant,
  parseAssistantLimits,
  type AssistantEnv,
  type AssistantLimitsEnv,
} from './env/assistant-env';
import { parseServer, serverVariables } from './env/server-env';

export type Env = ReturnType<typeof parseServer> & {
  assistant: AssistantEnv;
  assistantLimits: AssistantLimitsEnv;
};

/** Names every variable that is missing or wrong, one a line. */
export class EnvError extends Error {
  override readonly name = 'EnvError';

  constructor(readonly issues: ReadonlyMap<string, string>) {
    const lines = [...issues].map(([variable, message]) => `  ${variable} ${message}`);
    super(['The environment does not fit:', ...lines].join('\n'));
  }
}

const VariablesSchema = z.object({ ...serverVariables, ...assistantVariables });

/** `docker --env-file` passes quotes on; an empty variable counts as not set. */
const cleaned = (source: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(source)
      .map(([name, value = '']) => [name, value.trim().replace(/^(["'])(.*)\1$/s, '$2')] as const)
      .filter(([, value]) => value !== ''),
  );

/**
 * Parses the environment; nothing else in the backend reads it.
 * @throws EnvError
 */
export const parseEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const issues = new Map<string, string>();
  const report = (variable: string, message: string): void => {
    if (!issues.has(variable)) issues.set(variable, message);
  };
  const result = VariablesSchema.safeParse(cleaned(source));
  if (!result.success) {
    for (const issue of result.error.issues) report(String(issue.path[0]), issue.message);
  }
  // What fits is checked for contradictions all the same, so that one message names everything.
  const fitting = Object.fromEntries(
    Object.entries(cleaned(source)).filter(([name]) => !issues.has(name)),
  );
  const variables = VariablesSchema.parse(fitting);
  const server = parseServer(variables, report);
  const assistant = parseAssistant(variables, report);
  if (issues.size > 0) throw new EnvError(issues);
  return { ...server, assistant, assistantLimits: parseAssistantLimits(variables) };
};
