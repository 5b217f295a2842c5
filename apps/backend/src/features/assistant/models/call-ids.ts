import type { AgentInputItem } from '@openai/agents';
import type { OutputItem } from './stored-response';

/** A provider's ids have some thirty characters; an index takes no text of any length. */
const maxIdCharacters = 200;

const isUsable = (id: string): boolean => id !== '' && id.length <= maxIdCharacters;

/** Where a rewritten call keeps the id that the provider knows it by. */
const providerIdField = 'providerCallId';

const callIdsIn = (items: readonly AgentInputItem[]): Set<string> =>
  new Set(items.flatMap((item) => (item.type === 'function_call' ? [item.callId] : [])));

const inventId = (turn: number, index: number, taken: ReadonlySet<string>): string => {
  const id = `call_${turn}_${index}`;
  return taken.has(id) ? `${id}_${taken.size}` : id;
};

/**
 * Gives every call of a response an id that is unique in its run. A provider's own id stays unless
 * it is empty, endless or was used before; the new one is made of turn and index.
 */
export const ownCallIds = (
  output: readonly OutputItem[],
  turn: number,
  input: readonly AgentInputItem[],
): OutputItem[] => {
  const taken = callIdsIn(input);
  const fromProvider = new Set<string>();
  return output.map((item, index) => {
    if (item.type !== 'function_call') return item;
    const original = item.callId;
    const isNew = isUsable(original) && !taken.has(original);
    const callId = isNew ? original : inventId(turn, index, taken);
    taken.add(callId);
    // Twice in one response, an id says nothing to the provider either: it gets ours then.
    const isKnownThere = original !== '' && !fromProvider.has(original);
    fromProvider.add(original);
    if (callId === original || !isKnownThere) return { ...item, callId };
    return { ...item, callId, providerData: { ...item.providerData, [providerIdField]: original } };
  });
};

/** Turns the ids of a request's calls back into those that the provider gave. */
export const providerCallIds = (input: readonly AgentInputItem[]): AgentInputItem[] => {
  const originals = new Map<string, string>();
  return input.map((item) => {
    if (item.type === 'function_call') {
      const { [providerIdField]: original, ...providerData } = item.providerData ?? {};
      if (typeof original !== 'string') return item;
      originals.set(item.callId, original);
      return { ...item, callId: original, providerData };
    }
    if (item.type !== 'function_call_result') return item;
    return { ...item, callId: originals.get(item.callId) ?? item.callId };
  });
};
