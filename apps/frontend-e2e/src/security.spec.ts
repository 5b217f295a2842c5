import { expect, test } from '@playwright/test';
import { Person, productUrl } from './person';
import { complaintsOf, createTask, goTo } from './screen';

test('no page breaks its own content security policy, and none logs an error', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const complaints = complaintsOf(page);
  await page.goto(productUrl());
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.say('what can you do?');
  await expect(page.getByRole('region', { name: 'Conversation' })).toContainText(
    'what can you do?',
  );
  await createTask(page, { title: 'water the plants', dueDate: '2030-01-01', tags: ['home'] });
  await page.getByRole('button', { name: 'Open “buy milk”' }).click();
  await expect(page.getByRole('region', { name: 'Task details' })).toBeVisible();
  for (const name of ['Board', 'Calendar', 'Analytics', 'History', 'Trash', 'Settings']) {
    await goTo(page, name);
  }
  // The documentation of the API has scripts of its own.
  await page.goto(`${productUrl()}/docs`);
  await expect(page.getByRole('heading', { name: /Todo API/ })).toBeVisible();
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
