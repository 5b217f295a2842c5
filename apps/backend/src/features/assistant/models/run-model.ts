import type { Model } from '@openai/agents';
import { meterModel } from './metered-model';
import type { NamedModel } from './models';
import { recordModel, type ResponseLog } from './recorded-model';

export interface RunModelOptions {
  requestId: string;
  log: ResponseLog;
  /** How many responses the run's state already holds. */
  firstTurn: number;
  /** Tokens that the run may still cost. */
  tokensLeft: number;
}

/** The model of one run: counted, and asked once for each turn. */
export const createRunModel = (
  { create, isBuiltIn }: NamedModel,
  { requestId, log, firstTurn, tokensLeft }: RunModelOptions,
): Model => {
  const model = create({ requestId });
  const metered = isBuiltIn ? model : meterModel(model, { left: tokensLeft, spend: log.spend });
  return recordModel(metered, log, firstTurn);
};
