import type { Model } from '@openai/agents';
import type { AssistantEnv, AssistantLimitsEnv } from '../../../env/assistant-env';
import { guardModel } from './guarded-model';
import { createProviderModels } from './provider-model';

/** On whose request a model is asked; a provider is told the id. */
export interface ModelCaller {
  requestId: string;
}
export type CreateModel = (caller: ModelCaller) => Model;

/** A language model and what it is called in answers. */
export interface NamedModel {
  name: string;
  /** It costs nothing, and needs no summaries. */
  isBuiltIn: boolean;
  create: CreateModel;
}

/** What a person may ask for: the configured model, or the built-in one. */
export type AssistantChoice = 'default' | 'offline';
export type ChooseModel = (choice: AssistantChoice) => NamedModel;

const offlineMs = 30_000;

/** The models of one process. `offline` is the built-in one, which is always there. */
export const createModels = (
  env: AssistantEnv,
  limits: Pick<AssistantLimitsEnv, 'maxOutputTokens'>,
  offline: Model,
): ChooseModel => {
  const guarded = guardModel(offline, { silenceMs: offlineMs, totalMs: offlineMs });
  const builtIn = { name: 'offline', isBuiltIn: true, create: () => guarded };
  const configured =
    env.provider === 'offline'
      ? builtIn
      : { name: env.model, isBuiltIn: false, create: createProviderModels(env, limits) };
  return (choice) => (choice === 'offline' ? builtIn : configured);
};
