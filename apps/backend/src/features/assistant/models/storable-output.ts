import type { OutputItem } from './stored-response';

/** The field under which arguments that are no JSON object reach the tool, which refuses them. */
export const unparsedField = 'unparsedArguments';

/** No call needs more: five hundred ids take 20,000 characters, a task with all its text 70,000. */
const maxArgumentCharacters = 100_000;
const maxUnparsedCharacters = 1_000;
const maxDepth = 32;

/** PostgreSQL stores neither NUL nor lone surrogates, and a model may produce both. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** @throws RangeError when it is nested deeper than anything of ours */
const storable = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > maxDepth) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storableText(key), storable(item, depth + 1)]),
  );
};

const unparsed = (text: string) => ({
  [unparsedField]: storableText(text.slice(0, maxUnparsedCharacters)),
});

const parseArguments = (text: string): Record<string, unknown> => {
  if (text.trim() === '') return {};
  if (text.length > maxArgumentCharacters) return unparsed(text);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return storable(value) as Record<string, unknown>;
    }
  } catch {
    // Told to the model by the tool, as any other mistake in the arguments.
  }
  return unparsed(text);
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
      const { arguments: text, ...call } = item;
      const args = JSON.stringify(parseArguments(text));
      return { ...(storable(call) as typeof call), arguments: args };
    }
    const clean = storable(item) as OutputItem;
    return 'role' in clean && clean.role === 'assistant' ? withoutRefusals(clean) : clean;
  });
