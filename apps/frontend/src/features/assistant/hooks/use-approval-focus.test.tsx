/** @jest-environment ./src/testing/browser-environment.cjs */
import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import type { Approval } from '@todo/contracts';
import { newItem } from '../model/thread-item';
import { emptyThread, type ThreadState } from '../model/thread-state';
import { useApprovalFocus } from './use-approval-focus';

const at = '2026-01-01T09:00:00.000Z';
const approval: Approval = {
  id: '00000000-0000-4000-8000-000000000001',
  runId: '00000000-0000-4000-8000-000000000002',
  tool: 'delete_task',
  arguments: {},
  summary: 'Delete the task “buy milk”.',
  changes: [],
  status: 'pending',
  createdAt: at,
  expiresAt: at,
};
const answer = newItem({
  id: 'answer',
  role: 'assistant',
  createdAt: at,
  parts: [{ type: 'approval', approval }],
});
const running: ThreadState = { ...emptyThread, items: [{ ...answer, state: 'running' }] };
const waiting: ThreadState = { ...emptyThread, items: [{ ...answer, state: 'awaiting_approval' }] };

const Panel = ({ state, hasCard }: { state: ThreadState; hasCard: boolean }) => {
  const panelRef = useRef<HTMLElement>(null);
  useApprovalFocus(panelRef, state);
  return (
    <div tabIndex={-1} data-testid="around">
      <section ref={panelRef}>
        {hasCard && <div tabIndex={-1} data-approval={approval.id} />}
        <textarea defaultValue="" />
      </section>
      <input />
    </div>
  );
};

const show = (focused: string) => {
  const { container, rerender } = render(<Panel state={running} hasCard={false} />);
  const find = (selector: string) => container.querySelector<HTMLElement>(selector);
  find(focused)?.focus();
  const update = (state: ThreadState, hasCard: boolean): Promise<void> =>
    act(async () => rerender(<Panel state={state} hasCard={hasCard} />));
  return { find, update };
};

/** As long as a machine that has much else to do may take to show the card. */
const manyFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 70; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
};

it('leads to the card however late it is there', async () => {
  const { find, update } = show('textarea');
  await update(waiting, false);
  await manyFrames();
  await update(waiting, true);
  expect(document.activeElement).toBe(find('[data-approval]'));
});

it('leads to the card when the approval was out of sight before it was there', async () => {
  const { find, update } = show('textarea');
  await update(waiting, false);
  await update(running, false);
  await update(waiting, true);
  expect(document.activeElement).toBe(find('[data-approval]'));
});

it('leads to the card from what stands around the panel', async () => {
  const { find, update } = show('[data-testid]');
  await update(waiting, true);
  expect(document.activeElement).toBe(find('[data-approval]'));
});

it('leaves a person where they are busy, and leads to a card once', async () => {
  const { find, update } = show('input');
  await update(waiting, true);
  expect(document.activeElement).toBe(find('input'));
  find('textarea')?.focus();
  await update(running, true);
  await update(waiting, true);
  expect(document.activeElement).toBe(find('textarea'));
});

it('doesn’t push what waited before the page was opened', async () => {
  const { find, update } = show('textarea');
  await update({ ...emptyThread, opening: 'opening' }, false);
  await update(waiting, true);
  expect(document.activeElement).toBe(find('textarea'));
});
