import { Agent, Runner, user, type AgentInputItem } from '@openai/agents';
import type { AssistantContext } from '../context';
import { formatContext } from '../context';
import { createOfflineModel } from '../model';
import { earlierTurn } from './earlier-turn';
import type { FakeTaskTools } from './fake-task-tools';

/** A Saturday morning, an hour before noon in Berlin. */
export const saturday: AssistantContext = {
  now: new Date('2026-11-21T10:00:00.000Z'),
  timeZone: 'Europe/Berlin',
};

/** A person talking to the assistant through the SDK's own loop. */
export class Conversation {
  private readonly history: AgentInputItem[] = [];
  private readonly runner = new Runner({ tracingDisabled: true });

  constructor(
    private readonly fake: FakeTaskTools,
    private readonly context: AssistantContext = saturday,
  ) {}

  /** Says a sentence, decides the approvals that come of it, and answers the reply. */
  async say(sentence: string, decision: 'approve' | 'reject' = 'approve'): Promise<string> {
    const agent = new Agent({
      name: 'Assistant',
      instructions: `You keep tasks. The line <context> below is the time.\n\n${formatContext(this.context)}`,
      model: createOfflineModel(),
      tools: this.fake.tools(),
    });
    this.fake.beginRun();
    this.history.push(user(sentence));
    const said = this.history.length;
    let result = await this.runner.run(agent, this.history, { maxTurns: 40 });
    while (result.interruptions.length > 0) {
      for (const interruption of result.interruptions) {
        if (decision === 'approve') result.state.approve(interruption);
        else result.state.reject(interruption);
      }
      result = await this.runner.run(agent, result.state);
    }
    const reply = String(result.finalOutput);
    this.history.push(...earlierTurn(result.history.slice(said), reply, said));
    return reply;
  }
}
