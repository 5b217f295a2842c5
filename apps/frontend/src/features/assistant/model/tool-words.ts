import type { ToolCall } from '@todo/contracts';
import { z } from 'zod';

const TitledSchema = z.object({ title: z.string().min(1) });

const titleIn = (value: unknown): string | null => {
  const parsed = TitledSchema.safeParse(value);
  return parsed.success ? parsed.data.title : null;
};

const parseJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

interface ToolWords {
  running: string;
  done: string;
  failed: string;
  rejected: string;
}

const words = (running: string, done: string, failed: string, rejected = 'Left it as it was') => ({
  running,
  done,
  failed,
  rejected,
});

/** `*` stands for the task. */
const wordsByTool: Record<string, ToolWords> = {
  list_tasks: words(
    'Looking through your tasks',
    'Looked through your tasks',
    'Couldn’t read your tasks',
  ),
  get_task: words('Reading *', 'Read *', 'Couldn’t read *'),
  create_task: words('Adding *', 'Added *', 'Couldn’t add *', 'Didn’t add *'),
  update_task: words('Changing *', 'Changed *', 'Couldn’t change *', 'Didn’t change *'),
  complete_task: words('Completing *', 'Completed *', 'Couldn’t complete *', 'Didn’t complete *'),
  reopen_task: words('Reopening *', 'Reopened *', 'Couldn’t reopen *', 'Didn’t reopen *'),
  delete_task: words('Deleting *', 'Deleted *', 'Couldn’t delete *', 'Didn’t delete *'),
};

const wordsFor = (name: string): ToolWords => {
  const known = wordsByTool[name];
  if (known !== undefined) return known;
  const subject = name.replaceAll('_', ' ');
  return words(`Working: ${subject}`, `Did: ${subject}`, `Failed: ${subject}`);
};

/** What a tool call did, in words: “Added ‘buy milk’”. */
export const describeToolCall = (call: ToolCall): string => {
  const { running, done, failed, rejected } = wordsFor(call.name);
  const title = titleIn(parseJson(call.output)) ?? titleIn(call.arguments);
  const phrase = {
    running: `${running}…`,
    proposed: `${running}: waiting for your word`,
    succeeded: done,
    failed,
    rejected,
  }[call.status];
  return phrase.replace('*', () => (title === null ? 'a task' : `‘${title}’`));
};
