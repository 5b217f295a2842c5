/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen, waitFor } from '@testing-library/react';
import { fakeService } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { RequireSession } from './require-session';

const replace = jest.fn();
jest.mock('next/navigation', () => ({
  useRouter: () => ({ replace }),
  usePathname: () => '/app',
}));

const page = (
  <RequireSession fallback={<p>Opening…</p>}>{(user) => <p>Hello {user.name}</p>}</RequireSession>
);

beforeEach(() => replace.mockClear());

describe('RequireSession', () => {
  it('shows the page to who is signed in', async () => {
    fakeService({
      'GET /api/auth/get-session': () =>
        Response.json({ session: {}, user: { id: '1', name: 'Ada', email: 'ada@example.com' } }),
    });
    renderPage(page);
    expect(await screen.findByText('Hello Ada')).toBeTruthy();
    expect(replace).not.toHaveBeenCalled();
  });

  it('sends everyone else to the sign-in page, with the way back', async () => {
    fakeService({ 'GET /api/auth/get-session': () => Response.json(null) });
    renderPage(page);
    await waitFor(() => expect(replace).toHaveBeenCalledWith('/sign-in?next=%2Fapp'));
    expect(screen.queryByText(/Hello/)).toBeNull();
  });
});
