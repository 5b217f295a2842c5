import type { Model, ModelRequest } from '@openai/agents';
import { guardModel } from './guarded-model';

afterEach(() => jest.useRealTimers());

test('a model that refuses at once leaves no timer behind', async () => {
  jest.useFakeTimers();
  const refusing = {
    getStreamedResponse: () => {
      throw new Error('not today');
    },
  } as unknown as Model;
  const { getResponse } = guardModel(refusing, { silenceMs: 30_000, totalMs: 30_000 });
  await expect(getResponse({} as ModelRequest)).rejects.toMatchObject({
    code: 'model_unavailable',
  });
  expect(jest.getTimerCount()).toBe(0);
});
