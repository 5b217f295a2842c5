import type { AgentInputItem } from '@openai/agents';
import { functionCall } from '@openai/agents/testing';
import { ownCallIds, providerCallIds } from './call-ids';

const call = (callId: string) => functionCall('list_tasks', {}, { callId });
const result = (callId: string): AgentInputItem => ({
  type: 'function_call_result',
  name: 'list_tasks',
  callId,
  status: 'completed',
  output: 'ok',
});
const idsOf = (items: readonly object[]) =>
  items.flatMap((item) => ('callId' in item ? [item.callId] : []));

test('an id of the provider that is new in the run stays', () => {
  expect(idsOf(ownCallIds([call('a'), call('b')], 0, []))).toEqual(['a', 'b']);
});

test('empty and repeated ids become unique by turn and index', () => {
  const output = ownCallIds([call(''), call('a'), call('a'), call('seen')], 3, [call('seen')]);
  expect(idsOf(output)).toEqual(['call_3_0', 'a', 'call_3_2', 'call_3_3']);
});

test('a provider that uses our pattern itself still gets unique ids', () => {
  const output = ownCallIds([call('')], 0, [call('call_0_0')]);
  expect(new Set(idsOf([call('call_0_0'), ...output])).size).toBe(2);
});

test('the provider hears the id it gave, for the call and for its result', () => {
  const [second] = ownCallIds([call('a')], 1, [call('a')]);
  if (!second) throw new Error('no call');
  const input = [call('a'), result('a'), second, result('call_1_0')];
  const sent = providerCallIds(input);
  expect(idsOf(sent)).toEqual(['a', 'a', 'a', 'a']);
  expect(JSON.stringify(sent)).not.toContain('providerCallId');
});

test('ids that the provider left empty go back as ours, so that result and call belong together', () => {
  const output = ownCallIds([call('')], 0, []);
  expect(idsOf(providerCallIds([...output, result('call_0_0')]))).toEqual(['call_0_0', 'call_0_0']);
});
