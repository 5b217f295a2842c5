/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AccessToken, Me, UpdateMe } from '@todo/contracts';
import { fakeService, problem, type ServiceCall } from '@/testing/fake-service';
import { testMe } from '@/testing/me';
import { renderPage } from '@/testing/render-page';
import { testId } from '@/testing/tasks';
import { Settings } from './settings';

const testToken = (fields: Partial<AccessToken> = {}): AccessToken => ({
  id: testId(),
  name: 'backup',
  scope: 'read',
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: null,
  lastUsedAt: null,
  ...fields,
});

type Answers = Parameters<typeof fakeService>[0];

/** A service that keeps the account and the tokens. */
const serve = (tokens: AccessToken[] = [], answers: Answers = {}): ServiceCall[] => {
  let me: Me = testMe();
  return fakeService({
    'GET /api/me': () => Response.json(me),
    'PATCH /api/me': ({ body }) => {
      const { preferences, ...fields } = body as UpdateMe;
      me = { ...me, ...fields, preferences: { ...me.preferences, ...preferences } } as Me;
      return Response.json(me);
    },
    'GET /api/tokens': () => Response.json({ items: tokens, nextCursor: null }),
    ...answers,
  });
};

const renderSettings = async (onDeleted = jest.fn()) => {
  renderPage(<Settings onDeleted={onDeleted} />);
  await screen.findByRole('heading', { name: 'Profile' });
  return onDeleted;
};

const section = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));
const sent = (calls: ServiceCall[], method: string): unknown[] =>
  calls.filter((call) => call.method === method).map(({ body }) => body);

describe('the profile', () => {
  it('shows the email, and saves another name', async () => {
    const calls = serve();
    await renderSettings();
    expect(section('Profile').getByText('ada@example.test')).toBeTruthy();
    const name = screen.getByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await press('Save name');
    expect(screen.getByText('Enter your name.')).toBeTruthy();
    await userEvent.type(name, ' Ada Lovelace {Enter}');
    await waitFor(() => expect(section('Profile').getByText('Saved')).toBeTruthy());
    expect(sent(calls, 'PATCH')).toEqual([{ name: 'Ada Lovelace' }]);
  });

  it('finds a time zone by typing, walks the list with the arrows and takes it with Enter', async () => {
    const calls = serve();
    await renderSettings();
    const zone = screen.getByRole('combobox', { name: 'Time zone' });
    await userEvent.click(zone);
    await userEvent.type(zone, 'berlin');
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Backspace}{Backspace}{ArrowDown}{ArrowUp}');
    const active = document.getElementById(zone.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Berlin, Europe');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await waitFor(() => expect(sent(calls, 'PATCH')).toEqual([{ timeZone: 'Europe/Berlin' }]));
    expect((zone as HTMLInputElement).value).toContain('Berlin, Europe');
  });

  it('leaves the zone as it is on Escape', async () => {
    const calls = serve();
    await renderSettings();
    const zone = screen.getByRole('combobox', { name: 'Time zone' });
    await userEvent.type(zone, 'tokyo{Escape}');
    expect((zone as HTMLInputElement).value).toMatch(/^UTC /);
    expect(sent(calls, 'PATCH')).toEqual([]);
  });
});

describe('preferences', () => {
  it('are saved one by one, with the rest untouched', async () => {
    const calls = serve();
    await renderSettings();
    await userEvent.click(screen.getByRole('radio', { name: /^Before every change/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Sunday' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Reminders by email' }));
    await waitFor(() =>
      expect(sent(calls, 'PATCH')).toEqual([
        { preferences: { approvals: 'always' } },
        { preferences: { weekStartsOn: 'sunday' } },
        { preferences: { reminderEmails: false } },
      ]),
    );
    expect(screen.getByRole('radio', { name: /^Before every change/ })).toHaveProperty(
      'checked',
      true,
    );
  });

  it('go back to what they were when saving fails, and say so', async () => {
    serve([], { 'PATCH /api/me': () => problem('unavailable', 'Try again shortly.') });
    await renderSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Sunday' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Try again shortly.');
    expect(screen.getByRole('radio', { name: 'Monday' })).toHaveProperty('checked', true);
  });

  it('of appearance hold on this device', async () => {
    serve();
    await renderSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: 'Automatic' }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(localStorage.getItem('todo.theme')).toBeNull();
  });
});

describe('access tokens', () => {
  it('are made with a name, a scope and an end, and their secret is shown once', async () => {
    const tokens: AccessToken[] = [];
    const calls = serve(tokens, {
      'POST /api/tokens': ({ body }) => {
        const made = testToken({ ...(body as object) });
        tokens.push(made);
        return Response.json({ ...made, token: 'todo_pat_secret' }, { status: 201 });
      },
    });
    await renderSettings();
    expect(await screen.findByText('No program has a token of yours.')).toBeTruthy();
    await press('Make token');
    expect(screen.getByText(/Give the token a name/)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'What is it for?' }), 'my script');
    await userEvent.click(screen.getByRole('radio', { name: /^Read and write/ }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'It holds for' }), 'never');
    await press('Make token');
    const secret = await screen.findByRole('textbox', { name: 'Token' });
    expect(secret).toHaveProperty('value', 'todo_pat_secret');
    expect(document.activeElement).toBe(secret);
    expect(screen.getByText('http://localhost/mcp')).toBeTruthy();
    expect(sent(calls, 'POST')).toEqual([{ name: 'my script', scope: 'write', expiresAt: null }]);
    await press('Done');
    expect(screen.queryByDisplayValue('todo_pat_secret')).toBeNull();
    expect(await screen.findByRole('button', { name: 'Revoke my script' })).toBeTruthy();
  });

  it('can be copied', async () => {
    serve([], {
      'POST /api/tokens': () =>
        Response.json({ ...testToken(), token: 'todo_pat_secret' }, { status: 201 }),
    });
    const user = userEvent.setup();
    await renderSettings();
    await user.type(screen.getByRole('textbox', { name: 'What is it for?' }), 'a{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('todo_pat_secret');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('say what they may, when they were used, and that they have expired', async () => {
    serve([
      testToken({ lastUsedAt: '2026-02-03T10:00:00.000Z' }),
      testToken({ name: 'old', scope: 'write', expiresAt: '2020-05-06T00:00:00.000Z' }),
    ]);
    await renderSettings();
    expect(await screen.findByText(/^Read · last used on .*2026 · never expires$/)).toBeTruthy();
    expect(screen.getByText(/^Read and write · never used · expired on .*2020$/)).toBeTruthy();
  });

  it('are revoked after a question', async () => {
    const tokens = [testToken()];
    const calls = serve(tokens, {
      [`DELETE /api/tokens/${tokens[0]?.id}`]: () => {
        tokens.pop();
        return new Response(null, { status: 204 });
      },
    });
    await renderSettings();
    await userEvent.click(await screen.findByRole('button', { name: 'Revoke backup' }));
    const dialog = within(screen.getByRole('alertdialog', { name: 'Revoke “backup”?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(sent(calls, 'DELETE')).toHaveLength(0);
    await press('Revoke backup');
    await press('Revoke token');
    expect(await screen.findByText('“backup” opens nothing any more')).toBeTruthy();
    expect(await screen.findByText('No program has a token of yours.')).toBeTruthy();
  });

  it('that cannot be loaded can be asked for again', async () => {
    let isUp = false;
    serve([], {
      'GET /api/tokens': () =>
        isUp
          ? Response.json({ items: [testToken()], nextCursor: null })
          : problem('internal', 'It failed.'),
    });
    await renderSettings();
    expect(await screen.findByText('Your tokens couldn’t be loaded')).toBeTruthy();
    isUp = true;
    await press('Try again');
    expect(await screen.findByText('backup')).toBeTruthy();
  });
});

describe('deleting the account', () => {
  it('needs the email, says what is lost, and leaves when it is done', async () => {
    const calls = serve([], { 'DELETE /api/me': () => new Response(null, { status: 204 }) });
    const onDeleted = await renderSettings();
    const part = section('Delete the account');
    expect(part.getByText(/every task, with its history/)).toBeTruthy();
    const email = part.getByRole('textbox', { name: 'Type ada@example.test to confirm' });
    await userEvent.type(email, 'eve@example.test');
    await press('Delete my account');
    expect(part.getByText('That is not the email of this account.')).toBeTruthy();
    expect(sent(calls, 'DELETE')).toHaveLength(0);
    await userEvent.clear(email);
    await userEvent.type(email, 'Ada@Example.test');
    await press('Delete my account');
    await waitFor(() => expect(onDeleted).toHaveBeenCalledTimes(1));
  });

  it('stays here when that fails', async () => {
    serve([], { 'DELETE /api/me': () => problem('unavailable', 'Try again shortly.') });
    const onDeleted = await renderSettings();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Type ada@example.test to confirm' }),
      'ada@example.test{Enter}',
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Try again shortly.');
    expect(onDeleted).not.toHaveBeenCalled();
  });
});

test('settings that cannot be loaded can be asked for again', async () => {
  let isUp = false;
  serve([], {
    'GET /api/me': () => (isUp ? Response.json(testMe()) : problem('internal', 'It failed.')),
  });
  renderPage(<Settings onDeleted={() => undefined} />);
  expect(await screen.findByText('Your settings couldn’t be loaded')).toBeTruthy();
  isUp = true;
  await press('Try again');
  expect(await screen.findByRole('heading', { name: 'Profile' })).toBeTruthy();
});
