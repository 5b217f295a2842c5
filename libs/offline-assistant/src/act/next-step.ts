import { abilityAnswers } from '../answer/abilities';
import { sayClock } from '../answer/clock';
import { refusalAnswers } from '../answer/refusals';
import { smallTalkAnswers } from '../answer/small-talk';
import { sayFailure, sayRejection } from '../answer/failures';
import type { AssistantContext } from '../context';
import type { Intent } from '../intent';
import type { Step } from '../transcript';
import type { Act, ActContext, ToolCall } from './act';
import { askTask } from './ask-task';
import { change } from './change/change';
import { changeSeveral } from './change/change-several';
import { changeInstead, undo } from './change/undo';
import { create } from './create';
import { list } from './list';
import { nextTask } from './next-task';
import { stats, tags } from './overview';
import { readOutcome, ToolFailure, ToolRejection } from './tool-outcome';
import { unknown, unknownAnswer } from './unknown';

/** What the assistant does next: one tool call, or its answer. */
export type NextStep = { kind: 'call'; call: ToolCall } | { kind: 'say'; text: string };

const say = (text: string): NextStep => ({ kind: 'say', text });

const actOn = (intent: Intent, context: ActContext): Act | string => {
  switch (intent.kind) {
    case 'create':
      return create(intent, context);
    case 'list':
      return list(intent, context);
    case 'ask-task':
      return askTask(intent, context);
    case 'next':
      return nextTask(intent, context);
    case 'stats':
      return stats();
    case 'tags':
      return tags();
    case 'sequence':
      return changeSeveral(intent, context);
    case 'instead':
      return changeInstead(intent, context);
    case 'undo':
      return undo(intent);
    case 'ability':
      return abilityAnswers[intent.topic];
    case 'clock':
      return sayClock(context);
    case 'small-talk':
      return smallTalkAnswers[intent.about];
    case 'refused':
      return refusalAnswers[intent.reason];
    case 'unknown':
      return unknown(context);
    case 'redo':
      return refusalAnswers.redo;
    default:
      return change(intent, context);
  }
};

/** Goes on with what a tool answered; an act may do without what didn't work. */
const tell = (act: Act, output: string): IteratorResult<ToolCall, string> => {
  let outcome: unknown;
  try {
    outcome = readOutcome(output);
  } catch (error) {
    return act.throw(error);
  }
  return act.next(outcome);
};

/** Tells an act's story again with the answers so far, up to the first call that has none. */
const replay = (act: Act, steps: readonly Step[]): NextStep => {
  let told = act.next();
  for (const step of steps) {
    if (told.done) break;
    if (step.name !== told.value.name || step.output === undefined) {
      throw new Error(`The run called ${step.name} where ${told.value.name} was due`);
    }
    told = tell(act, step.output);
  }
  return told.done ? say(told.value) : { kind: 'call', call: told.value };
};

/** Decides the next step for an intent from the tool calls that were made for it. */
export const nextStep = (
  intent: Intent,
  steps: readonly Step[],
  context: AssistantContext,
): NextStep => {
  const act = actOn(intent, context);
  if (typeof act === 'string') return say(act);
  try {
    return replay(act, steps);
  } catch (error) {
    if (error instanceof ToolFailure) {
      return say(intent.kind === 'unknown' ? unknownAnswer : sayFailure(error, intent));
    }
    if (error instanceof ToolRejection) return say(sayRejection(intent));
    throw error;
  }
};
