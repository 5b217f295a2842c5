import type { OutputItem } from './stored-response';

/** The field under which arguments that are no JSON object reach the tool, which refuses them. */
export const unparsedField = 'unparsedArguments';

/** PostgreSQL stores neither NUL nor lone surrogates, and a model may produce both. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '');

const storable = (value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storableText(key), storable(item)]),
  );
};

const parseArguments = (text: string): Record<string, unknown> => {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return storable(value) as Record<string, unknown>;
    }
  } catch {
    // Told to the model by the tool, as any other mistake in the arguments.
  }
  return { [unparsedField]: storableText(text) };
};

/** The arguments of a call, which `storableOutput` made a JSON object. */
export const argumentsOf = (call: { arguments: string }): Record<string, unknown> =>
  parseArguments(call.arguments);

type AssistantItem = Extract<OutputItem, { role: 'assistant' }>;

/** A refusal is what the model has to say: the person reads it as the answer. */
const withoutRefusals = (item: AssistantItem): AssistantItem => ({
  ...item,
  content: item.content.map((part) =>
    part.type === 'refusal' ? { type: 'output_text', text: part.refusal } : part,
  ),
});

/** A response in a form that can be stored, and whose calls carry JSON objects as arguments. */
export const storableOutput = (output: readonly OutputItem[]): OutputItem[] =>
  output.map((item) => {
    if (item.type === 'function_call') {
      return { ...item, arguments: JSON.stringify(parseArguments(item.arguments)) };
    }
    const clean = storable(item) as OutputItem;
    return 'role' in clean && clean.role === 'assistant' ? withoutRefusals(clean) : clean;
  });
