/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { CalendarSection } from './calendar-section';

const url = 'http://localhost:3000/api/calendar/secret.ics';
const feed = { createdAt: '2026-03-01T23:30:00.000Z' };

const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

const serve = () =>
  fakeService({
    'POST /api/calendar/token': () => Response.json({ token: 'secret', url }, { status: 201 }),
    'DELETE /api/calendar/token': () => new Response(null, { status: 204 }),
  });

describe('the calendar feed', () => {
  it('is created on demand, and its address is shown once, ready to be copied', async () => {
    serve();
    const user = userEvent.setup();
    renderPage(<CalendarSection feed={null} timeZone="UTC" />);
    await user.click(screen.getByRole('button', { name: 'Create a calendar feed' }));
    const field = await screen.findByRole('textbox', { name: 'Address of the calendar' });
    expect((field as HTMLInputElement).value).toBe(url);
    expect(document.activeElement).toBe(field);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('The address is copied.');
    expect(await navigator.clipboard.readText()).toBe(url);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is on since a day in the zone of the person, and gets a new address after a question', async () => {
    const calls = serve();
    renderPage(<CalendarSection feed={feed} timeZone="Europe/Berlin" />);
    expect(screen.getByText('Your feed is on since March 2, 2026.')).toBeTruthy();
    await press('New address');
    const dialog = within(screen.getByRole('alertdialog', { name: 'Make a new address?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(calls).toEqual([]);
    await press('New address');
    await press('Make a new address');
    await screen.findByRole('textbox', { name: 'Address of the calendar' });
  });

  it('ends after a question, and takes an address that is still shown with it', async () => {
    const calls = serve();
    renderPage(<CalendarSection feed={feed} timeZone="UTC" />);
    await press('New address');
    await press('Make a new address');
    await screen.findByRole('textbox', { name: 'Address of the calendar' });
    await press('End');
    await press('End the feed');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(calls.map(({ method }) => method)).toEqual(['POST', 'DELETE']);
  });

  it('says what went wrong', async () => {
    fakeService({
      'POST /api/calendar/token': () => problem('unavailable', 'Try again shortly.'),
    });
    renderPage(<CalendarSection feed={null} timeZone="UTC" />);
    await press('Create a calendar feed');
    expect((await screen.findByRole('alert')).textContent).toContain('Try again shortly.');
  });
});
