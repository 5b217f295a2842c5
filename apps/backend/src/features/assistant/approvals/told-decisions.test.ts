import { functionCall } from '@openai/agents/testing';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { useScriptedApp } from '../testing/scripted-app';

const scripted = useScriptedApp();

test('each decision is told to the other pages of the person, also while the run waits on', async () => {
  const tasks = [await scripted.ada.addTask('One'), await scripted.ada.addTask('Two')];
  scripted.model.enqueue(
    tasks.map(({ id }) => functionCall('delete_task', { id }, { callId: uuidv7() })),
  );
  const waiting = await scripted.ada.chat('delete both');
  const told = async (): Promise<number> => {
    const { rows } = await scripted.connection.database.execute(
      sql`select seq from user_events
          where event = 'conversation.changed' and ref_id = ${waiting.conversationId}`,
    );
    return rows.length;
  };
  const before = await told();
  await scripted.ada.inject('POST', `/api/approvals/${waiting.approvals[0]?.id}`, {
    decision: 'reject',
  });
  const run = await scripted.ada.inject('GET', `/api/runs/${waiting.runId}`);
  expect(run.json()).toMatchObject({ status: 'awaiting_approval' });
  expect(await told()).toBe(before + 1);
});
