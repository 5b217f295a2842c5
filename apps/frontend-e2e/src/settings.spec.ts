import { expect, test } from '@playwright/test';
import { Person } from './person';
import { createTask, expectAccessibleInBoth, goTo, pressArrow } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

test('name and time zone are set by keyboard alone, and stay', async ({ page }) => {
  await new Person(page).signUp();
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Ada Lovelace');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Account of Ada Lovelace' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Time zone' }).focus();
  await pressArrow(page, 'ArrowDown');
  await page.keyboard.type('kathmandu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Use this device’s: Europe/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue(/Kathmandu, Asia/);
});

test('who wants to be asked before every change is asked before an addition', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: /^Before it deletes/ }).focus();
  await pressArrow(page, 'ArrowDown');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await ada.say('add buy milk');
  await expect(page.getByText('Add the task “buy milk”.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('link', { name: 'All tasks' }).click();
  await expect(ada.task('buy milk')).toBeVisible();
});

test('a token is shown once, opens what it may, and nothing once it is revoked', async ({
  page,
  playwright,
}) => {
  await new Person(page).signUp();
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'What is it for?' }).fill('backup');
  await page.getByRole('button', { name: 'Make token' }).click();
  const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
  const { origin: baseURL } = new URL(page.url());
  const extraHTTPHeaders = { authorization: `Bearer ${token}` };
  const script = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
  expect((await script.get('/api/tasks')).status()).toBe(200);
  expect((await script.post('/api/tasks', { data: { title: 'a' } })).status()).toBe(403);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Token' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Revoke backup' }).click();
  await page.getByRole('button', { name: 'Revoke token' }).click();
  await expect(page.getByText('No program has a token of yours.')).toBeVisible();
  expect((await script.get('/api/tasks')).status()).toBe(401);
  await script.dispose();
});

test('the account is deleted with its session, after its email was typed', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: `Type ${ada.email} to confirm` }).fill(ada.email);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/app/);
  const { origin } = new URL(page.url());
  expect((await page.request.get(`${origin}/api/me`)).status()).toBe(401);
  await page.goto(`${origin}/app`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a list is kept under a name, renamed and deleted in the menu', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await createTask(page, { title: 'buy stamps', tags: ['town'] });
  await ada.add('read a book');
  await page.getByRole('link', { name: 'town', exact: true }).click();
  await expect(ada.task('read a book')).toHaveCount(0);
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Errands');
  await page.keyboard.press('Enter');
  const views = page.getByRole('list', { name: 'Saved views' });
  await expect(views.getByRole('link', { name: 'Errands' })).toBeVisible();
  await page.getByRole('link', { name: 'All tasks' }).click();
  await expect(ada.task('read a book')).toBeVisible();
  await views.getByRole('link', { name: 'Errands' }).click();
  await expect(ada.task('buy stamps')).toBeVisible();
  await expect(ada.task('read a book')).toHaveCount(0);
  await views.getByRole('button', { name: 'Options of the view Errands' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Town');
  await page.keyboard.press('Enter');
  await views.getByRole('button', { name: 'Options of the view Town' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete view' }).click();
  await expect(views).toHaveCount(0);
  await expect(ada.task('buy stamps')).toBeVisible();
});

test('the settings are for everyone', async ({ page }) => {
  await new Person(page).signUp();
  await goTo(page, 'Settings');
  await expect(page.getByText('No program has a token of yours.')).toBeVisible();
  await expectAccessibleInBoth(page, [390, 768, 1440]);
  await page.getByRole('combobox', { name: 'Time zone' }).click();
  await expectAccessibleInBoth(page, [1440]);
});
