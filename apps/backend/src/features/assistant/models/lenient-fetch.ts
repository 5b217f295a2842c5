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

const rewriteLines = (): TransformStream<string, string> => {
  const place = createToolCallSlots();
  let rest = '';
  return new TransformStream({
    transform(text, controller) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) controller.enqueue(`${rewriteLine(line, place)}\n`);
    },
    flush(controller) {
      if (rest) controller.enqueue(rewriteLine(rest, place));
    },
  });
};

/** `fetch` that puts the tool calls of a streamed Chat Completions answer in order. */
export const lenientFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const isStream = response.headers.get('content-type')?.includes('text/event-stream');
  if (!isStream || !response.body) return response;
  const body = response.body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(rewriteLines())
    .pipeThrough(new TextEncoderStream());
  return new Response(body, response);
};
