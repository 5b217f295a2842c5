import type { AssistantContext } from '../context';
import { anotherTopic, showAgain } from '../grammar/follow-up-words';
import type { Intent } from '../intent';
import { interpretSentence } from '../interpret-sentence';
import { parseSentence } from '../parse/sentence';
import type { Turn } from '../transcript';
import type { Interpret } from './pending-question';

const longestQuestion = 60;

/** What the last sentence asked to see; null when it asked for no list. */
const lastList = (
  earlier: readonly Turn[],
  context: AssistantContext,
  interpret: Interpret,
): Extract<Intent, { kind: 'list' }> | null => {
  const last = earlier.at(-1);
  const intent = last && interpret(last.said, earlier.slice(0, -1), context);
  return intent?.kind === 'list' ? intent : null;
};

/** A question that goes on from the one before: "show them", "and travel?" */
export const followQuestion = (
  sentence: string,
  earlier: readonly Turn[],
  context: AssistantContext,
  interpret: Interpret,
): Intent | null => {
  const plain = parseSentence(sentence).said.replace(/[\s?.!]+$/, '');
  if (plain.length > longestQuestion) return null;
  if (showAgain.test(plain)) {
    const list = lastList(earlier, context, interpret);
    return list && { ...list, shape: 'list' };
  }
  const topic = anotherTopic.exec(plain)?.groups?.['topic'];
  if (topic === undefined) return null;
  const own = interpretSentence(sentence, context).kind;
  if (own !== 'unknown' && own !== 'refused' && own !== 'ask-task') return null;
  const list = lastList(earlier, context, interpret);
  if (!list || (list.filter.topic === null && list.filter.tags.length === 0)) return null;
  return { ...list, filter: { ...list.filter, tags: [], topic } };
};
