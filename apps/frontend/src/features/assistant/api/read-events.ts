import { StreamEventSchema, type StreamEvent } from '@todo/contracts';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { ApiError } from '@/api/api-error';
import { errorOf, unexpectedAnswer } from '@/api/read-answer';

/** The service says every 15 seconds that it is there. */
const silenceMs = 40_000;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const brokenOff = (cause?: unknown): ApiError =>
  new ApiError({ code: 'network', status: 0, detail: 'The connection broke off.', cause });

/** The next piece of the answer, or an error once nothing has come for too long. */
const read = async (reader: ReadableStreamDefaultReader<string>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silence')), silenceMs);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } catch (error) {
    throw brokenOff(error);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * The events of an answer, as they come.
 * @throws ApiError for a failing answer, a stream that breaks off, and events outside the contract.
 */
export async function* readEvents(answer: Response): AsyncGenerator<StreamEvent> {
  if (!answer.ok) throw await errorOf(answer);
  if (answer.body === null) throw unexpectedAnswer(answer);
  const parse = ({ id, event, data }: EventSourceMessage): StreamEvent => {
    const parsed = StreamEventSchema.safeParse({ id: Number(id), event, data: parseJson(data) });
    if (!parsed.success) throw unexpectedAnswer(answer, parsed.error);
    return parsed.data;
  };
  const arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => arrived.push(message) });
  const reader = answer.body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .getReader();
  try {
    for (;;) {
      const { done, value } = await read(reader);
      if (done) return;
      parser.feed(value);
      for (const message of arrived.splice(0)) yield parse(message);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
