import { assistant, type AgentInputItem } from '@openai/agents';

type Json = Record<string, unknown>;

const maxItems = 50;
const keptFields = new Set([
  'id',
  'title',
  'status',
  'priority',
  'dueAt',
  'dueDate',
  'tags',
  'recurrence',
]);

const isTask = (value: Json): boolean => 'id' in value && 'priority' in value;

/** What a later turn is told of a tool's output, as the product bounds it. */
const compact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, maxItems).map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Json;
  const isKept = (name: string): boolean =>
    isTask(fields) ? keptFields.has(name) : name !== 'nextCursor';
  const kept = Object.entries(fields).filter(([name]) => isKept(name));
  return Object.fromEntries(kept.map(([name, field]) => [name, compact(field)]));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A turn as the next one is told it: each call that had an output, then the answer. */
export const earlierTurn = (
  items: readonly AgentInputItem[],
  reply: string,
  turn: number,
): AgentInputItem[] => {
  const outputs = new Map<string, unknown>();
  for (const item of items) {
    if (item.type !== 'function_call_result') continue;
    const { output } = item;
    const text = typeof output === 'string' ? output : 'text' in output ? output.text : '';
    const value = parsed(text);
    if (value !== null) outputs.set(item.callId, value);
  }
  const calls = items.flatMap((item): AgentInputItem[] => {
    if (item.type !== 'function_call' || !outputs.has(item.callId)) return [];
    const { name } = item;
    const callId = `turn-${turn}_${item.callId}`;
    const output = JSON.stringify(compact(outputs.get(item.callId)));
    return [
      { type: 'function_call', callId, name, status: 'completed', arguments: item.arguments },
      { type: 'function_call_result', callId, name, status: 'completed', output },
    ];
  });
  return [...calls, assistant(reply)];
};
