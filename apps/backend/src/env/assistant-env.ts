import { z } from 'zod';

export const assistantProviders = ['openai', 'openrouter', 'gemini', 'ollama', 'offline'] as const;
export type AssistantProvider = (typeof assistantProviders)[number];

export type OpenAiApi = 'responses' | 'chat';

/** A language model behind a protocol of OpenAI's. */
export interface ModelProviderEnv<Provider extends AssistantProvider, Key = string> {
  provider: Provider;
  apiKey: Key;
  baseUrl: string;
  model: string;
  api: OpenAiApi;
}

/** Which language model answers, and how it is reached. */
export type AssistantEnv =
  | { provider: 'offline' }
  | ModelProviderEnv<'openai'>
  | ModelProviderEnv<'openrouter'>
  | ModelProviderEnv<'gemini'>
  | ModelProviderEnv<'ollama', null>;

const optionalUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional();
const optionalText = z.string().optional();

/** The variables that choose the language model. */
export const assistantVariables = {
  ASSISTANT_PROVIDER: z.enum(assistantProviders).optional(),
  LLM_PROVIDER: z.enum(assistantProviders).optional(),
  ASSISTANT_MODEL: optionalText,
  OPENAI_API: z.enum(['responses', 'chat']).default('responses'),
  OPENAI_API_KEY: optionalText,
  OPENROUTER_API_KEY: optionalText,
  GEMINI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalUrl,
  OPENROUTER_BASE_URL: optionalUrl,
  GEMINI_BASE_URL: optionalUrl,
  OLLAMA_BASE_URL: optionalUrl,
};

type Variables = z.output<z.ZodObject<typeof assistantVariables>>;
/** Reports one wrong variable; the caller collects them. */
export type ReportIssue = (variable: string, message: string) => void;

const defaults = {
  openai: { baseUrl: 'https://api.openai.com/v1', model: 'gpt-4.1-mini' },
  openrouter: { baseUrl: 'https://openrouter.ai/api/v1', model: 'openai/gpt-4.1-mini' },
  gemini: {
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    model: 'gemini-2.5-flash',
  },
  ollama: { baseUrl: 'http://localhost:11434', model: 'qwen3:8b' },
} as const;

const chosenProvider = (env: Variables): AssistantProvider => {
  const explicit = env.ASSISTANT_PROVIDER ?? env.LLM_PROVIDER;
  if (explicit) return explicit;
  if (env.OPENAI_API_KEY) return 'openai';
  if (env.OPENROUTER_API_KEY) return 'openrouter';
  if (env.GEMINI_API_KEY) return 'gemini';
  return env.OLLAMA_BASE_URL ? 'ollama' : 'offline';
};

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
// Ollama's address is its root; its OpenAI protocol lives under /v1.
const ollamaUrl = (url: string): string => withoutSlash(url).replace(/\/v1$/, '') + '/v1';

/** Chooses the provider: the named one, else the first whose variable is set, else offline. */
export const parseAssistant = (env: Variables, report: ReportIssue): AssistantEnv => {
  const { ASSISTANT_PROVIDER: named, LLM_PROVIDER: alias } = env;
  if (named && alias && named !== alias) {
    report('LLM_PROVIDER', `contradicts ASSISTANT_PROVIDER (${named})`);
  }
  const provider = chosenProvider(env);
  if (provider === 'offline') return { provider };
  const model = env.ASSISTANT_MODEL ?? defaults[provider].model;
  if (provider === 'ollama') {
    const baseUrl = ollamaUrl(env.OLLAMA_BASE_URL ?? defaults.ollama.baseUrl);
    return { provider, apiKey: null, baseUrl, model, api: 'chat' };
  }
  const prefix = provider.toUpperCase() as 'OPENAI' | 'OPENROUTER' | 'GEMINI';
  const apiKey = env[`${prefix}_API_KEY`];
  if (!apiKey) report(`${prefix}_API_KEY`, `is missing, though the provider is ${provider}`);
  return {
    provider,
    apiKey: apiKey ?? '',
    baseUrl: withoutSlash(env[`${prefix}_BASE_URL`] ?? defaults[provider].baseUrl),
    model,
    api: provider === 'openai' ? env.OPENAI_API : 'chat',
  };
};
