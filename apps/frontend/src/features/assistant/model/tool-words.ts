import type { ToolCall } from '@todo/contracts';
import { actOf, tasksIn, titlesOf } from './tool-acts';

const reading: ReadonlySet<string> = new Set(['list_tasks', 'get_task', 'list_tags', 'get_stats']);

/** Whether a call changed something. */
export const isChange = ({ name, status }: ToolCall): boolean =>
  status === 'succeeded' && !reading.has(name);

/**
 * What a tool call did, in words: “Added ‘buy milk’”.
 * @param calls those of the same answer, of which the ones before it know titles
 */
export const describeToolCall = (call: ToolCall, calls: readonly ToolCall[] = []): string => {
  const before = calls.slice(0, Math.max(0, calls.indexOf(call)));
  const { verbs, object, tail } = actOf(call, titlesOf(before));
  const [running, done, base] = verbs;
  const rest = `${object}${tail}`;
  switch (call.status) {
    case 'running':
      return `${running} ${rest}…`;
    case 'proposed':
      return `${running} ${rest}: waiting for your approval`;
    case 'succeeded':
      return `${done} ${rest}`;
    case 'failed':
      return `Couldn’t ${base} ${rest}`;
    case 'rejected':
      return `Didn’t ${base} ${rest}`;
  }
};

/** The tasks that one call changed, where it was more than one. */
export const changedTitles = (call: ToolCall): string[] => {
  const titles = isChange(call) ? tasksIn(call).map(({ title }) => title) : [];
  return titles.length > 1 ? titles : [];
};

/** All that calls changed, in sentences. */
export const changesIn = (calls: readonly ToolCall[]): string =>
  calls
    .filter(isChange)
    .map((call) => `${describeToolCall(call, calls)}.`)
    .join(' ');
