import { functionCall } from '@openai/agents/testing';
import { say, useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

test('the model is told in the next message what it called and what came of it', async () => {
  scripted.model.enqueue(
    [functionCall('create_task', { title: 'Milk' }, { callId: 'same' })],
    say('Added.'),
    [functionCall('list_tasks', {}, { callId: 'same' })],
    say('One.'),
    say('Yes.'),
  );
  const first = await scripted.ada.chat('add milk');
  const { conversationId } = first;
  const second = await scripted.ada.chat('what is there?', { conversationId });
  await scripted.ada.chat('sure?', { conversationId });

  const input = scripted.model.calls.at(-1)?.request.input;
  expect(input).toMatchObject([
    { role: 'user', content: 'add milk' },
    { type: 'function_call', name: 'create_task', callId: `${first.runId}_0` },
    { type: 'function_call_result', callId: `${first.runId}_0` },
    { role: 'assistant' },
    { role: 'user', content: 'what is there?' },
    { type: 'function_call', name: 'list_tasks', callId: `${second.runId}_0` },
    { type: 'function_call_result', callId: `${second.runId}_0` },
    { role: 'assistant' },
    { role: 'user', content: 'sure?' },
  ]);
  expect(JSON.stringify(input)).toContain('\\"title\\":\\"Milk\\"');
  expect(second.toolCalls).toMatchObject([{ id: 'same', status: 'succeeded' }]);
});
