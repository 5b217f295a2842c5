import { createToolCallSlots } from './tool-call-slots';

const part = (index: number | undefined, id: string, name: string, text: string) => ({
  ...(index !== undefined && { index }),
  id,
  function: { name, arguments: text },
});
const placed = (...parts: ReturnType<typeof part>[]) => {
  const place = createToolCallSlots();
  return parts.map((delta) => {
    const chunk = place({ choices: [{ delta: { tool_calls: [delta] } }] });
    const call = chunk.choices?.[0]?.delta?.tool_calls?.[0];
    return [call?.index, call?.function?.name];
  });
};

test('calls with proper indexes stay as they are', () => {
  expect(placed(part(0, 'x', 'a', '{'), part(0, '', '', '}'), part(1, 'y', 'b', '{}'))).toEqual([
    [0, 'a'],
    [0, ''],
    [1, 'b'],
  ]);
});

test('another id, or another name after whole arguments, is another call', () => {
  expect(placed(part(0, 'x', 'a', '{}'), part(0, 'y', 'a', '{}'))).toEqual([
    [0, 'a'],
    [1, 'a'],
  ]);
  expect(placed(part(undefined, '', 'a', '{}'), part(undefined, '', 'b', '{}'))).toEqual([
    [0, 'a'],
    [1, 'b'],
  ]);
});

test('a name that every part repeats is passed on once', () => {
  expect(placed(part(0, 'x', 'a', '{"t":'), part(0, 'x', 'a', '1}'))).toEqual([
    [0, 'a'],
    [0, ''],
  ]);
});

test('chunks without tool calls pass unchanged', () => {
  const chunk = { choices: [{ delta: {} }] };
  expect(createToolCallSlots()(chunk)).toEqual(chunk);
});
