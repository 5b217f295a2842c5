import { z } from 'zod';
import { integer } from './integer';

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

/** What a model may cost, in tokens. */
export interface AssistantLimitsEnv {
  /** Of one person in 24 hours; 0 is unlimited. */
  tokensPerDay: number;
  /** Of one message to the assistant; 0 is unlimited. */
  tokensPerRun: number;
  /** Of one answer of the model; 0 leaves it to the provider. */
  maxOutputTokens: number;
  /** Of what was said before, as far as a model is told of it. */
  contextTokens: number;
}

const optionalUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional();
const optionalText = z.string().optional();

/** The variables that choose the language model, and limit it. */
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
  ASSISTANT_TOKENS_PER_DAY: integer(0, 1_000_000_000).default(1_000_000),
  ASSISTANT_TOKENS_PER_RUN: integer(0, 1_000_000_000).default(250_000),
  ASSISTANT_MAX_OUTPUT_TOKENS: integer(0, 1_000_000).default(8_192),
  ASSISTANT_CONTEXT_TOKENS: integer(500, 1_000_000).default(8_000),
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

/** The limits of what a model may cost. */
export const parseAssistantLimits = (env: Variables): AssistantLimitsEnv => ({
  tokensPerDay: env.ASSISTANT_TOKENS_PER_DAY,
  tokensPerRun: env.ASSISTANT_TOKENS_PER_RUN,
  maxOutputTokens: env.ASSISTANT_MAX_OUTPUT_TOKENS,
  contextTokens: env.ASSISTANT_CONTEXT_TOKENS,
});

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
