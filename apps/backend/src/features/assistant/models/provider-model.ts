import { OpenAIChatCompletionsModel, OpenAIResponsesModel, type Model } from '@openai/agents';
import OpenAI from 'openai';
import type { AssistantEnv } from '../../../env/assistant-env';
import { guardModel } from './guarded-model';
import { lenientFetch } from './lenient-fetch';

export type ProviderEnv = Exclude<AssistantEnv, { provider: 'offline' }>;

export interface ProviderLimits {
  /** How long a provider may be silent before a call is given up; a local model may load first. */
  silenceMs: number;
  /** Further attempts after 429, 5xx and lost connections, with backoff and `Retry-After`. */
  retries: number;
}

const defaultLimits: ProviderLimits = { silenceMs: 120_000, retries: 2 };

/** The model that the environment names, over OpenAI's Responses or Chat Completions protocol. */
export const createProviderModel = (
  env: ProviderEnv,
  limits: Partial<ProviderLimits> = {},
): Model => {
  const { silenceMs, retries } = { ...defaultLimits, ...limits };
  const client = new OpenAI({
    // Ollama takes no key, but the client insists on one.
    apiKey: env.apiKey ?? 'none',
    baseURL: env.baseUrl,
    organization: null,
    project: null,
    maxRetries: retries,
    timeout: silenceMs,
    logLevel: 'off',
    ...(env.api === 'chat' && { fetch: lenientFetch }),
  });
  const model =
    env.api === 'responses'
      ? new OpenAIResponsesModel(client, env.model)
      : new OpenAIChatCompletionsModel(client, env.model);
  return guardModel(model, { silenceMs });
};
