/** One part of a tool call in a Chat Completions chunk, as lax servers send it. */
interface ToolCallDelta {
  index?: number;
  id?: string | null;
  function?: { name?: string | null; arguments?: string | null };
}

interface Chunk {
  choices?: { delta?: { tool_calls?: ToolCallDelta[] | null } | null }[];
}

interface Slot {
  index: number;
  id: string;
  arguments: string;
}

const isWholeJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const startsAnother = (delta: ToolCallDelta, slot: Slot): boolean => {
  if (delta.id && slot.id) return delta.id !== slot.id;
  return Boolean(delta.function?.name) && isWholeJson(slot.arguments);
};

/**
 * Some compatible servers number every tool call of an answer 0, or not at all, and repeat the
 * name in every part. Gives each call an index of its own, and its name once.
 */
export const createToolCallSlots = () => {
  const open = new Map<number, Slot>();
  let count = 0;

  const place = (delta: ToolCallDelta): ToolCallDelta => {
    const claimed = delta.index ?? 0;
    let slot = open.get(claimed);
    const isNew = !slot || startsAnother(delta, slot);
    if (!slot || isNew) {
      slot = { index: count, id: '', arguments: '' };
      count += 1;
      open.set(claimed, slot);
    }
    slot.id ||= delta.id ?? '';
    slot.arguments += delta.function?.arguments ?? '';
    const name = isNew ? delta.function?.name : '';
    return { ...delta, index: slot.index, function: { ...delta.function, name: name ?? '' } };
  };

  return (chunk: Chunk): Chunk => ({
    ...chunk,
    ...(chunk.choices && {
      choices: chunk.choices.map((choice) =>
        choice.delta?.tool_calls
          ? {
              ...choice,
              delta: { ...choice.delta, tool_calls: choice.delta.tool_calls.map(place) },
            }
          : choice,
      ),
    }),
  });
};
