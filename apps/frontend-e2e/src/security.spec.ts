import { expect, test } from '@playwright/test';
import { Person, productUrl } from './person';

test('no page breaks its own content security policy, and none logs an error', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(productUrl());
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.say('what can you do?');
  await expect(page.getByRole('region', { name: 'Conversation' })).toContainText(
    'what can you do?',
  );
  expect(complaints).toEqual([]);
});

test('the page is served with a policy that allows no inline script', async ({ request }) => {
  const headers = (await request.get(productUrl())).headers();
  const policy = headers['content-security-policy'] ?? '';
  const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
  expect(scripts).toContain("'nonce-");
  expect(scripts).not.toContain("'unsafe-inline'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});
