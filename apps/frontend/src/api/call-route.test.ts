import { routes } from '@todo/contracts';
import { testTask } from '@/testing/tasks';
import { ApiError } from './api-error';
import { callRoute } from './call-route';

const task = testTask();

const answers = (answer: Response | Error) => {
  const fetchMock = jest.fn<Promise<Response>, Parameters<typeof fetch>>(() =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  );
  globalThis.fetch = fetchMock;
  return fetchMock;
};

const failure = (promise: Promise<unknown>): Promise<ApiError> =>
  promise.then(
    () => Promise.reject(new Error('should have failed')),
    (error: unknown) => error as ApiError,
  );

describe('callRoute', () => {
  it('sends the body as JSON and gives back the parsed answer', async () => {
    const fetchMock = answers(Response.json({ ...task, newField: 1 }, { status: 201 }));
    await expect(callRoute(routes.createTask, { body: { title: 'buy milk' } })).resolves.toEqual(
      task,
    );
    const [url, init] = fetchMock.mock.calls[0] ?? [];
    expect(url).toBe('/api/tasks');
    expect(init).toMatchObject({ method: 'POST', body: '{"title":"buy milk"}' });
  });

  it('puts parameters and query into the address', async () => {
    const fetchMock = answers(Response.json({ items: [], nextCursor: null }));
    await callRoute(routes.listTasks, { query: { status: 'done', tag: ['a', 'b'] } });
    expect(fetchMock.mock.calls[0]?.[0]).toBe('/api/tasks?status=done&tag=a&tag=b');
  });

  it('takes an answer without a body', async () => {
    answers(new Response(null, { status: 204 }));
    await expect(
      callRoute(routes.deleteTask, { params: { id: task.id } }),
    ).resolves.toBeUndefined();
  });

  it('turns a problem into an ApiError with its code, fields and waiting time', async () => {
    const problem = {
      type: '/docs/errors/rate_limited',
      title: 'Too many requests',
      status: 429,
      code: 'rate_limited',
      detail: 'Wait 7 seconds.',
      requestId: 'req-1',
      errors: [{ path: 'body.title', message: 'too long' }],
    };
    answers(Response.json(problem, { status: 429, headers: { 'retry-after': '7' } }));
    const error = await failure(callRoute(routes.listTasks, {}));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'rate_limited',
      status: 429,
      message: 'Wait 7 seconds.',
      requestId: 'req-1',
      retryAfterSeconds: 7,
      mayRetry: true,
      errors: problem.errors,
    });
  });

  it.each([
    ['an answer that breaks the contract', Response.json({ items: 'none' })],
    ['an HTML error page', new Response('<h1>504</h1>', { status: 504 })],
    ['a success that is not JSON', new Response('ok')],
  ])('refuses %s', async (_, answer) => {
    answers(answer);
    expect(await failure(callRoute(routes.listTasks, {}))).toMatchObject({ code: 'unexpected' });
  });

  it('says when no answer came at all', async () => {
    answers(new TypeError('Failed to fetch'));
    expect(await failure(callRoute(routes.listTasks, {}))).toMatchObject({
      code: 'network',
      status: 0,
      mayRetry: true,
    });
  });
});
