/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { SignInForm } from './sign-in-form';
import { SignUpForm } from './sign-up-form';

const replace = jest.fn();
jest.mock('next/navigation', () => ({ useRouter: () => ({ replace }) }));

const user = { id: 'u1', name: 'Ada', email: 'ada@example.com' };
const authFailure = (status: number, code: string, headers: HeadersInit = {}): Response =>
  Response.json({ code, message: 'internal words' }, { status, headers });

const textOf = (name: string): HTMLElement => screen.getByLabelText(name);
const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

const fillSignIn = async (): Promise<void> => {
  await userEvent.type(textOf('Email'), ' ada@example.com ');
  await userEvent.type(textOf('Password'), 'correct horse');
  await press('Sign in');
};

beforeEach(() => replace.mockClear());

describe('SignUpForm', () => {
  it('sends the browser’s time zone, and goes on when the account is made', async () => {
    const calls = fakeService({
      'POST /api/auth/sign-up/email': () => Response.json({ token: 't', user }),
    });
    renderPage(<SignUpForm next="/app" />);
    await userEvent.type(textOf('Name'), 'Ada');
    await userEvent.type(textOf('Email'), 'ada@example.com');
    await userEvent.type(textOf('Password'), 'correct horse');
    await press('Create account');
    await waitFor(() => expect(replace).toHaveBeenCalledWith('/app'));
    expect(calls[0]?.body).toEqual({
      name: 'Ada',
      email: 'ada@example.com',
      password: 'correct horse',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(screen.getByRole('button')).toHaveProperty('disabled', true);
  });

  it('points at every field that is wrong, and sends nothing', async () => {
    const calls = fakeService({});
    renderPage(<SignUpForm next="/app" />);
    await userEvent.type(textOf('Email'), 'ada');
    await userEvent.type(textOf('Password'), 'short');
    await press('Create account');
    for (const [field, words] of [
      ['Name', 'Enter your name.'],
      ['Email', 'Enter an email address'],
      ['Password', 'Use at least 8 characters.'],
    ] as const) {
      const input = textOf(field);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      const described = (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ');
      expect(described).toContain(words);
    }
    expect(document.activeElement).toBe(textOf('Name'));
    expect(calls).toHaveLength(0);
  });

  it('tells at the email that there is an account with it already', async () => {
    fakeService({
      'POST /api/auth/sign-up/email': () =>
        authFailure(422, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL'),
    });
    renderPage(<SignUpForm next="/app" />);
    await userEvent.type(textOf('Name'), 'Ada');
    await userEvent.type(textOf('Email'), 'ada@example.com');
    await userEvent.type(textOf('Password'), 'correct horse');
    await press('Create account');
    expect(await screen.findByText(/There is an account with this email/)).toBeTruthy();
    expect(document.activeElement).toBe(textOf('Email'));
  });
});

describe('SignInForm', () => {
  it('goes where the person wanted to go', async () => {
    const calls = fakeService({
      'POST /api/auth/sign-in/email': () => Response.json({ token: 't', user }),
    });
    renderPage(<SignInForm next="/app?conversation=1" />);
    await fillSignIn();
    await waitFor(() => expect(replace).toHaveBeenCalledWith('/app?conversation=1'));
    expect(calls[0]?.body).toEqual({ email: 'ada@example.com', password: 'correct horse' });
  });

  it.each([
    [
      'a wrong password',
      () => authFailure(401, 'INVALID_EMAIL_OR_PASSWORD'),
      'don’t belong together',
    ],
    ['too many attempts', () => authFailure(429, 'X', { 'retry-after': '42' }), 'Wait 42 seconds'],
    ['a long wait', () => authFailure(429, 'X', { 'retry-after': '600' }), 'Wait 10 minutes'],
    ['a backend that is away', () => problem('backend_unreachable', 'x'), 'doesn’t answer'],
  ])('says what happened after %s, and can be sent again', async (_, answer, words) => {
    fakeService({ 'POST /api/auth/sign-in/email': answer });
    renderPage(<SignInForm next="/app" />);
    await fillSignIn();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words);
    expect(alert.textContent).not.toContain('internal words');
    expect(screen.getByRole('button', { name: 'Sign in' })).toHaveProperty('disabled', false);
    expect(replace).not.toHaveBeenCalled();
  });
});
