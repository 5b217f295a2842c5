import {
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  type Model,
  type ModelRequest,
} from '@openai/agents';
import OpenAI from 'openai';
import type { AssistantLimitsEnv, AssistantEnv } from '../../../env/assistant-env';
import { guardModel } from './guarded-model';
import { lenientFetch } from './lenient-fetch';
import type { CreateModel } from './models';
import type { RetryOptions } from './retries';

export type ProviderEnv = Exclude<AssistantEnv, { provider: 'offline' }>;

export type ProviderLimits = RetryOptions & {
  /** How long a provider may be silent; a local model may load first. */
  silenceMs: number;
  totalMs: number;
};

const defaultLimits: ProviderLimits = {
  silenceMs: 60_000,
  totalMs: 300_000,
  retries: 2,
  patienceMs: 20_000,
};
const localSilenceMs = 180_000;

/** OpenAI's newer models refuse the name that all others know. */
const chatLimitOf = (baseUrl: string, maxTokens: number) =>
  new URL(baseUrl).hostname === 'api.openai.com'
    ? { providerData: { max_completion_tokens: maxTokens } }
    : { maxTokens };

const bounded = (model: Model, { api, baseUrl }: ProviderEnv, maxTokens: number): Model => {
  if (maxTokens === 0) return model;
  const settings = api === 'chat' ? chatLimitOf(baseUrl, maxTokens) : { maxTokens };
  const limit = (request: ModelRequest): ModelRequest => ({
    ...request,
    modelSettings: { ...request.modelSettings, ...settings },
  });
  return {
    getStreamedResponse: (request) => model.getStreamedResponse(limit(request)),
    getResponse: (request) => model.getResponse(limit(request)),
  };
};

/** The model that the environment names, over OpenAI's Responses or Chat Completions protocol. */
export const createProviderModels = (
  env: ProviderEnv,
  { maxOutputTokens }: Pick<AssistantLimitsEnv, 'maxOutputTokens'>,
  limits: Partial<ProviderLimits> = {},
): CreateModel => {
  const silence = env.provider === 'ollama' ? { silenceMs: localSilenceMs } : {};
  const { silenceMs, totalMs, ...retry } = { ...defaultLimits, ...silence, ...limits };
  const client = new OpenAI({
    // Ollama takes no key, but the client insists on one.
    apiKey: env.apiKey ?? 'none',
    baseURL: env.baseUrl,
    organization: null,
    project: null,
    // Retries and time are the guard's.
    maxRetries: 0,
    timeout: totalMs,
    logLevel: 'off',
    ...(env.api === 'chat' && { fetch: lenientFetch }),
  });
  return ({ requestId }) => {
    const named = client.withOptions({ defaultHeaders: { 'X-Request-Id': requestId } });
    const model =
      env.api === 'responses'
        ? new OpenAIResponsesModel(named, env.model)
        : new OpenAIChatCompletionsModel(named, env.model);
    return guardModel(bounded(model, env, maxOutputTokens), { silenceMs, totalMs, retry });
  };
};
