import { StreamEventSchema, type StreamEvent } from '@todo/contracts';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ApiError } from '@/api/api-error';
import { errorOf, unexpectedAnswer } from '@/api/read-answer';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The events of an answer, as they come.
 * @throws ApiError for a failing answer, a stream that breaks off, and events outside the contract.
 */
export async function* readEvents(answer: Response): AsyncGenerator<StreamEvent> {
  if (!answer.ok) throw await errorOf(answer);
  if (answer.body === null) throw unexpectedAnswer(answer);
  const reader = answer.body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (;;) {
      const { done, value } = await read(reader);
      if (done) return;
      const event = StreamEventSchema.safeParse({
        id: Number(value.id),
        event: value.event,
        data: parseJson(value.data),
      });
      if (!event.success) throw unexpectedAnswer(answer, event.error);
      yield event.data;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const read = async <Value>(reader: ReadableStreamDefaultReader<Value>) => {
  try {
    return await reader.read();
  } catch (error) {
    throw new ApiError({
      code: 'network',
      status: 0,
      detail: 'The connection broke off.',
      cause: error,
    });
  }
};
