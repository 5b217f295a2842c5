import {
  Agent,
  Runner,
  user,
  type AgentInputItem,
  type ModelRequest,
  type StreamEvent,
} from '@openai/agents';
import { formatContext } from './context';
import { createOfflineModel } from './model';
import { saturday } from './testing/conversation';
import { createWorld } from './testing/world';

const request = (
  input: AgentInputItem[],
  instructions = formatContext(saturday),
): ModelRequest => ({
  systemInstructions: instructions,
  input,
  modelSettings: {},
  tools: [],
  outputType: 'text',
  handoffs: [],
  tracing: false,
});

const call = (callId: string, name: string): AgentInputItem => ({
  type: 'function_call',
  callId,
  name,
  arguments: '{}',
  status: 'completed',
});
const result = (callId: string, name: string, output: string): AgentInputItem => ({
  type: 'function_call_result',
  callId,
  name,
  status: 'completed',
  output: { type: 'text', text: output },
});

const model = createOfflineModel();
const emptyPage = JSON.stringify({ items: [], nextCursor: null });

const eventsOf = async (input: AgentInputItem[]): Promise<StreamEvent[]> => {
  const events: StreamEvent[] = [];
  for await (const event of model.getStreamedResponse(request(input))) events.push(event);
  return events;
};

describe('the model', () => {
  it('is named offline', () => {
    expect(model.name).toBe('offline');
  });

  it('streams its words in pieces that join to the message of the response', async () => {
    const events = await eventsOf([user('hello')]);
    const text = events.flatMap((e) => (e.type === 'output_text_delta' ? [e.delta] : [])).join('');
    expect(events[0]).toEqual({ type: 'response_started' });
    expect(events.length).toBeGreaterThan(5);
    expect(events.at(-1)).toMatchObject({
      type: 'response_done',
      response: {
        usage: { requests: 1, inputTokens: 0, outputTokens: 0, totalTokens: 0 },
        output: [{ role: 'assistant', content: [{ type: 'output_text', text }] }],
      },
    });
  });

  it('streams a tool call without words, as the response has it', async () => {
    const input = [user('add buy milk tomorrow')];
    const { output, usage } = await model.getResponse(request(input));
    expect(output).toEqual([
      {
        type: 'function_call',
        callId: 'offline-1',
        name: 'create_task',
        arguments: '{"title":"buy milk","dueDate":"2026-11-22"}',
        status: 'completed',
      },
    ]);
    expect(usage).toMatchObject({ requests: 1, totalTokens: 0 });
    expect((await eventsOf(input)).map(({ type }) => type)).toEqual([
      'response_started',
      'response_done',
    ]);
  });

  it('numbers its calls by all calls of the input, so that an id never recurs', async () => {
    const { output } = await model.getResponse(
      request([
        user('list my tasks'),
        call('offline-1', 'list_tasks'),
        result('offline-1', 'list_tasks', emptyPage),
        user('add buy milk'),
      ]),
    );
    expect(output).toMatchObject([{ callId: 'offline-2', name: 'create_task' }]);
  });

  it('reads plain text as the sentence', async () => {
    const { output } = await model.getResponse({ ...request([]), input: 'add buy milk' });
    expect(output).toMatchObject([{ name: 'create_task' }]);
  });

  it('says that a tool of the loop broke', async () => {
    const { output } = await model.getResponse(
      request([
        user('add buy milk'),
        call('offline-1', 'create_task'),
        result('offline-1', 'create_task', 'An error occurred while running the tool. Error: x'),
      ]),
    );
    expect(JSON.stringify(output)).toContain('didn’t work');
  });

  it('fails when the run holds calls that it would not have made', async () => {
    const input = [
      user('add buy milk'),
      call('a', 'list_tasks'),
      result('a', 'list_tasks', emptyPage),
    ];
    await expect(model.getResponse(request(input))).rejects.toThrow('create_task was due');
  });

  it('fails without the context line rather than take the machine’s time', async () => {
    await expect(model.getResponse(request([user('hello')], 'You keep tasks.'))).rejects.toThrow(
      '<context>',
    );
  });

  it('stops when it is aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(model.getResponse({ ...request([user('hello')]), signal })).rejects.toThrow(
      'stopped',
    );
  });

  it('goes through a streamed run of the SDK, tools and words alike', async () => {
    const world = createWorld();
    const agent = new Agent({
      name: 'Assistant',
      instructions: formatContext(saturday),
      model,
      tools: world.tools(),
    });
    const run = await new Runner({ tracingDisabled: true }).run(agent, 'complete buy milk', {
      stream: true,
    });
    let text = '';
    for await (const piece of run.toTextStream()) text += piece;
    await run.completed;
    expect(text).toBe('Completed ‘buy milk’.');
    expect(world.calls.map(({ name }) => name)).toEqual(['list_tasks', 'complete_task']);
  });
});
