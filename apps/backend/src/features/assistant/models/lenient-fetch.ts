import { createToolCallSlots } from './tool-call-slots';

const dataPrefix = 'data:';

const rewriteLine = (line: string, place: ReturnType<typeof createToolCallSlots>): string => {
  if (!line.startsWith(dataPrefix) || !line.includes('"tool_calls"')) return line;
  try {
    return `${dataPrefix} ${JSON.stringify(place(JSON.parse(line.slice(dataPrefix.length))))}`;
  } catch {
    // Not ours to judge: the client reports a malformed chunk.
    return line;
  }
};

/** One step from bytes to bytes: each further one would cost every piece of an answer. */
const rewriteLines = (): TransformStream<Uint8Array, Uint8Array> => {
  const place = createToolCallSlots();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  return new TransformStream({
    transform(bytes, controller) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      const text = lines.map((line) => `${rewriteLine(line, place)}\n`).join('');
      if (text) controller.enqueue(encoder.encode(text));
    },
    flush(controller) {
      rest += decoder.decode();
      if (rest) controller.enqueue(encoder.encode(rewriteLine(rest, place)));
    },
  });
};

/** `fetch` that puts the tool calls of a streamed Chat Completions answer in order. */
export const lenientFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const isStream = response.headers.get('content-type')?.includes('text/event-stream');
  if (!isStream || !response.body) return response;
  return new Response(response.body.pipeThrough(rewriteLines()), response);
};
