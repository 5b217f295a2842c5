/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '@/testing/render-page';
import { Button } from './button';
import { useToast, type ToastMessage } from './toast';

const Sayer = ({ messages }: { messages: ToastMessage[] }) => {
  const { toast } = useToast();
  return <Button onClick={() => messages.forEach(toast)}>Say</Button>;
};
const say = async (...messages: ToastMessage[]): Promise<void> => {
  renderPage(<Sayer messages={messages} />);
  await userEvent.click(screen.getByRole('button', { name: 'Say' }));
};

describe('useToast', () => {
  it('reads a message out politely, beside showing it', async () => {
    await say({ title: 'Moved', description: 'To the top' });
    const live = await screen.findByText(/Notification.*Moved.*To the top/);
    expect(live.closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
  });

  it('does what its button says, and goes', async () => {
    const onSelect = jest.fn();
    await say({ title: 'Moved', action: { label: 'Undo', onSelect } });
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => userEvent.click(undo));
    expect(onSelect).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('keeps the newest three', async () => {
    await say(...['one', 'two', 'three', 'four'].map((title) => ({ title })));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(3));
    expect(screen.queryByText('one')).toBeNull();
    expect(screen.getByText('four')).toBeTruthy();
  });
});
