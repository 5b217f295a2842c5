import type { Model } from '@openai/agents';
import type { AssistantEnv } from '../../../env/assistant-env';
import { guardModel } from './guarded-model';
import { createProviderModel } from './provider-model';

/** A language model and what it is called in answers. */
export interface NamedModel {
  name: string;
  model: Model;
}

/** What a person may ask for: the configured model, or the built-in one. */
export type AssistantChoice = 'default' | 'offline';
export type ChooseModel = (choice: AssistantChoice) => NamedModel;

const offlineSilenceMs = 30_000;

/** The models of one process. `offline` is the built-in one, which is always there. */
export const createModels = (env: AssistantEnv, offline: Model): ChooseModel => {
  const builtIn = {
    name: 'offline',
    model: guardModel(offline, { silenceMs: offlineSilenceMs }),
  };
  const configured =
    env.provider === 'offline' ? builtIn : { name: env.model, model: createProviderModel(env) };
  return (choice) => (choice === 'offline' ? builtIn : configured);
};
