import { createOfflineModel } from '../model';
import { Conversation } from '../testing/conversation';
import { createWorld } from '../testing/world';

describe('adding tasks', () => {
  it('says each of several with its date, in the order in which they were named', async () => {
    const world = createWorld();
    const reply = await new Conversation(world).say('add buy stamps; call Ann tomorrow #family');
    expect(reply).toBe('Added 2 tasks:\n1. buy stamps\n2. call Ann — due tomorrow, #family');
    expect(world.calls.map(({ name }) => name)).toEqual(['create_task', 'create_task']);
  });

  it('makes a step of the task that is named', async () => {
    const world = createWorld();
    const reply = await new Conversation(world).say(
      'add buy nails as a subtask of fix the shed door',
    );
    const parent = world.tasks.find(({ title }) => title === 'fix the shed door');
    expect(world.tasks.at(-1)).toMatchObject({ title: 'buy nails', parentId: parent?.id });
    expect(reply).toBe('Added ‘buy nails’ under ‘fix the shed door’.');
  });

  it('keeps and tells what was added before one failed', async () => {
    const outputs = [
      JSON.stringify(createWorld().tasks[0]),
      JSON.stringify({ error: { code: 'unavailable', detail: 'Try later.' } }),
    ];
    const response = await createOfflineModel().getResponse({
      systemInstructions:
        '<context>{"now":"2026-11-21T10:00:00.000Z","timeZone":"Europe/Berlin"}</context>',
      input: [
        { role: 'user', content: 'add buy milk; call Ann' },
        ...outputs.flatMap((output, index) => [
          {
            type: 'function_call' as const,
            callId: `c${index}`,
            name: 'create_task',
            arguments: '{}',
          },
          {
            type: 'function_call_result' as const,
            callId: `c${index}`,
            name: 'create_task',
            status: 'completed' as const,
            output,
          },
        ]),
      ],
      modelSettings: {},
      tools: [],
      outputType: 'text',
      handoffs: [],
      tracing: false,
    });
    expect(JSON.stringify(response.output)).toContain(
      'Added ‘buy milk’.\\nAdding ‘call Ann’ didn’t work. Try later.',
    );
  });
});
