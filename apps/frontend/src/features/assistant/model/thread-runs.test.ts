/** @jest-environment ./src/testing/browser-environment.cjs */
import type { LiveEvent } from '@todo/contracts';
import { waitFor } from '@testing-library/react';
import { eventStream, fakeService, problem } from '@/testing/fake-service';
import { textOf, pendingApprovals } from './thread-item';
import {
  approvalId,
  conversationId,
  delta,
  ended,
  history,
  lastOf,
  message,
  openNew,
  openStored,
  requested,
  runId,
  said,
  started,
  testApproval,
  testRun,
} from './thread.testing';

const events = `GET /api/runs/${runId}/events`;
const stop = `POST /api/runs/${runId}/stop`;
const changed: LiveEvent = { id: '1', event: 'conversation.changed', data: { conversationId } };

describe('a run that goes on without this page', () => {
  it('is replayed and followed after a reload', async () => {
    const calls = fakeService({
      ...history(testRun({ status: 'running' }), message('user', 'tell me')),
      [events]: () =>
        eventStream([started, delta('Once '), delta('upon a time'), ended('finished')]),
    });
    const thread = await openStored();
    expect(thread.getState().items.map(textOf)).toEqual(['tell me', 'Once upon a time']);
    expect(lastOf(thread).state).toBe('finished');
    expect(calls.at(-1)?.headers.has('last-event-id')).toBe(false);
  });

  it('is followed behind the last event once the connection is back', async () => {
    let tries = 0;
    const calls = fakeService({
      'POST /api/chat': () => eventStream([started, delta('Once ')]),
      [events]: () => {
        tries += 1;
        if (tries === 1) throw new TypeError('Failed to fetch');
        return eventStream([delta('upon a time'), ended('finished')], 3);
      },
    });
    const thread = await openNew();
    const answered = thread.say('tell me');
    await waitFor(() => expect(lastOf(thread).isReconnecting).toBe(true));
    window.dispatchEvent(new Event('online'));
    await answered;
    expect(textOf(lastOf(thread))).toBe('Once upon a time');
    expect(lastOf(thread)).toMatchObject({ state: 'finished', isReconnecting: false });
    expect(calls.at(-1)?.headers.get('last-event-id')).toBe('2');
  });

  it('ends on the screen when it is gone', async () => {
    fakeService({
      'POST /api/chat': () => eventStream([started]),
      [events]: () => problem('not_found', 'There is no such run.'),
    });
    const thread = await openNew();
    await thread.say('tell me');
    expect(lastOf(thread)).toMatchObject({ state: 'failed', problem: { code: 'not_found' } });
  });

  it('shows what was said on another page, and keeps what is on the screen', async () => {
    const first = [message('user', 'one'), message('assistant', 'First.')];
    fakeService(history(testRun(), ...first));
    const thread = await openStored();
    const [shown] = thread.getState().items;
    const other = 'a0000000-0000-7000-8000-000000000001';
    fakeService({
      ...history(
        testRun({ id: other, status: 'running' }),
        ...first,
        message('user', 'two', { runId: other }),
      ),
      [`GET /api/runs/${other}/events`]: () =>
        eventStream([
          { event: 'run.started', data: { runId: other, conversationId, model: 'offline' } },
          said('Second.'),
          ended('finished'),
        ]),
    });
    thread.heed(changed);
    await waitFor(() =>
      expect(thread.getState().items.map(textOf)).toEqual(['one', 'First.', 'two', 'Second.']),
    );
    expect(thread.getState().items[0]?.id).toBe(shown?.id);
  });

  it('shows that the conversation was deleted elsewhere', async () => {
    fakeService(history(testRun(), message('user', 'one')));
    const thread = await openStored();
    fakeService({
      [`GET /api/conversations/${conversationId}/messages`]: () => problem('not_found', 'Gone.'),
    });
    thread.heed(changed);
    await waitFor(() => expect(thread.getState().opening).toMatchObject({ code: 'not_found' }));
  });
});

describe('stop', () => {
  it('ends the answer where it is', async () => {
    const calls = fakeService({
      [stop]: () => Response.json(testRun({ status: 'stopped' })),
      'POST /api/chat': async () => {
        void Promise.resolve().then(() => thread.stop());
        return eventStream([started, delta('Once '), ended('stopped')]);
      },
    });
    const thread = await openNew();
    await thread.say('tell me');
    expect(lastOf(thread)).toMatchObject({ state: 'stopped', isStopping: false });
    expect(calls.map(({ path }) => path)).toContain(`/api/runs/${runId}/stop`);
  });

  it('says so when that didn’t get through, and the answer goes on', async () => {
    fakeService({
      [stop]: () => problem('unavailable', 'One moment.'),
      ...history(testRun({ status: 'running' }), message('user', 'tell me')),
      [events]: () => new Response(new ReadableStream(), { headers: {} }),
    });
    const thread = await openNew();
    void thread.open(conversationId);
    await waitFor(() => expect(lastOf(thread).state).toBe('running'));
    await thread.stop();
    expect(lastOf(thread)).toMatchObject({
      state: 'running',
      isStopping: false,
      problem: { message: 'One moment.' },
    });
    thread.close();
  });
});

describe('decide', () => {
  const asking = () => eventStream([started, requested(), ended('awaiting_approval')]);
  const path = `POST /api/approvals/${approvalId}`;

  it('sends the word with its note, and the run goes on in the same answer', async () => {
    const calls = fakeService({
      'POST /api/chat': asking,
      [path]: () => eventStream([said('I left it.'), ended('finished')], 4),
    });
    const thread = await openNew();
    await thread.say('delete buy milk');
    expect(thread.getState().announcement).toBe('The assistant asks: Delete ‘buy milk’.');
    await thread.decide(lastOf(thread).id, approvalId, { decision: 'reject', note: 'not yet' });
    expect(calls.at(-1)?.body).toEqual({ decision: 'reject', note: 'not yet' });
    expect(lastOf(thread)).toMatchObject({
      state: 'finished',
      parts: [{ approval: { status: 'rejected' } }, { text: 'I left it.' }],
    });
  });

  it('waits on while another approval of the same run is undecided', async () => {
    const second = 'b0000000-0000-7000-8000-000000000002';
    fakeService({
      'POST /api/chat': () =>
        eventStream([started, requested(), requested({ id: second }), ended('awaiting_approval')]),
      [path]: () => eventStream([ended('awaiting_approval')], 5),
    });
    const thread = await openNew();
    await thread.say('delete both');
    await thread.decide(lastOf(thread).id, approvalId, { decision: 'approve' });
    expect(lastOf(thread).state).toBe('awaiting_approval');
    expect(pendingApprovals(lastOf(thread)).map(({ id }) => id)).toEqual([second]);
  });

  it('waits for the word again when it didn’t get through', async () => {
    fakeService({
      'POST /api/chat': asking,
      [path]: () => problem('unavailable', 'One moment.'),
    });
    const thread = await openNew();
    await thread.say('delete buy milk');
    await thread.decide(lastOf(thread).id, approvalId, { decision: 'reject' });
    expect(lastOf(thread)).toMatchObject({
      state: 'awaiting_approval',
      problem: { message: 'One moment.' },
      parts: [{ approval: { status: 'pending' } }],
    });
  });

  it('shows how it was decided elsewhere', async () => {
    const approvals = [testApproval({ status: 'approved' })];
    fakeService({
      ...history(
        testRun({ approvals }),
        message('user', 'delete buy milk'),
        message('assistant', 'Gone.', { runStatus: 'finished' }),
      ),
      'POST /api/chat': asking,
      [path]: () => problem('approval_decided', 'This was decided before.'),
    });
    const thread = await openNew();
    await thread.say('delete buy milk');
    await thread.decide(lastOf(thread).id, approvalId, { decision: 'reject' });
    await waitFor(() => expect(lastOf(thread).state).toBe('finished'));
    expect(lastOf(thread)).toMatchObject({ problem: null });
    expect(lastOf(thread).parts).toContainEqual({ type: 'approval', approval: approvals[0] });
  });

  it('rejects what waits when something else is said', async () => {
    let answers: { event: string; data: unknown }[] = [requested(), ended('awaiting_approval')];
    fakeService({ 'POST /api/chat': () => eventStream([started, ...answers]) });
    const thread = await openNew();
    await thread.say('delete buy milk');
    answers = [said('Fine.'), ended('finished')];
    await thread.say('never mind');
    expect(thread.getState().items[1]).toMatchObject({
      state: 'finished',
      parts: [{ approval: { status: 'rejected' } }],
    });
  });

  it('has a pending approval back after a reload', async () => {
    fakeService(
      history(
        testRun({ status: 'awaiting_approval', approvals: [testApproval()] }),
        message('user', 'delete buy milk'),
      ),
    );
    const thread = await openStored();
    expect(lastOf(thread).role).toBe('assistant');
    expect(pendingApprovals(lastOf(thread))).toEqual([testApproval()]);
  });
});
