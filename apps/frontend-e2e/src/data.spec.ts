import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Person } from './person';
import { createTask, expectAccessible, goTo, tabTo } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

test('what one person takes along, another brings in by keyboard alone, and takes back', async ({
  page,
  browser,
}) => {
  await new Person(page).signUp();
  await createTask(page, { title: 'water the plants', tags: ['home'], priority: 'high' });
  await createTask(page, { title: 'call Bob' });
  await goTo(page, 'Settings');
  const downloading = page.waitForEvent('download');
  await tabTo(page, page.getByRole('link', { name: 'Download my data' }));
  await page.keyboard.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const buffer = await readFile(await download.path());

  const other = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const bob = new Person(other);
  await bob.signUp();
  await goTo(other, 'Settings');
  const choosing = other.waitForEvent('filechooser');
  await tabTo(other, other.getByRole('button', { name: 'Choose a file…' }));
  await other.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'todo.json', mimeType: 'application/json', buffer });
  const preview = other.getByRole('heading', { name: 'This would create 2 tasks' });
  await expect(preview).toBeFocused();
  await other.emulateMedia({ reducedMotion: 'reduce' });
  await expectAccessible(other, [390, 1440]);
  await tabTo(other, other.getByRole('button', { name: 'Import 2 tasks' }));
  await other.keyboard.press('Enter');
  await expect(other.getByRole('heading', { name: 'Imported 2 tasks' })).toBeFocused();
  await goTo(other, 'All tasks', 'Tasks');
  await expect(bob.task('water the plants')).toContainText('home');
  await expect(bob.task('call Bob')).toBeVisible();

  await goTo(other, 'History');
  await other.getByRole('button', { name: /^Undo: You added 2 tasks/ }).press('Enter');
  await goTo(other, 'All tasks', 'Tasks');
  await expect(other.getByText('Nothing to do')).toBeVisible();
  await other.context().close();
});

test('a file with a mistake says which row, and imports nothing', async ({ page }) => {
  await new Person(page).signUp();
  await goTo(page, 'Settings');
  const file = page.getByLabel('File to import');
  await file.setInputFiles({
    name: 'todo.json',
    mimeType: 'application/json',
    buffer: Buffer.from('this is no JSON'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'can’t be imported' })).toBeVisible();
  await file.setInputFiles({
    name: 'todoist.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('TYPE,CONTENT,PRIORITY,INDENT\ntask,buy stamps,1,1\ntask,,1,1\n'),
  });
  await expect(page.getByRole('heading', { name: /row has a mistake|would create/ })).toBeFocused();
  await goTo(page, 'All tasks', 'Tasks');
  await expect(page.getByText('Nothing to do')).toBeVisible();
});

test('a calendar reads what is due by its address, until the feed ends', async ({
  page,
  playwright,
}) => {
  await new Person(page).signUp();
  const { origin } = new URL(page.url());
  await createTask(page, { title: 'dentist', dueAt: '2030-05-01T12:00:00Z' });
  await goTo(page, 'Settings');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await tabTo(page, page.getByRole('button', { name: 'Create a calendar feed' }));
  await page.keyboard.press('Enter');
  const address = page.getByRole('textbox', { name: 'Address of the calendar' });
  await expect(address).toBeFocused();
  await expectAccessible(page, [390, 1440]);
  const { pathname, search } = new URL(await address.inputValue());
  const calendar = await playwright.request.newContext({ baseURL: origin });
  const read = () => calendar.get(pathname + search);
  expect(await (await read()).text()).toContain('SUMMARY:dentist');

  await tabTo(page, page.getByRole('button', { name: 'Done', exact: true }));
  await page.keyboard.press('Enter');
  await expect(address).toBeHidden();
  await expect(page.getByText(/^Your feed is on since/)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'End', exact: true }));
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog', { name: 'End the calendar feed?' });
  await tabTo(page, question.getByRole('button', { name: 'End the feed' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Create a calendar feed' })).toBeVisible();
  expect((await read()).status()).toBe(404);
  await calendar.dispose();
});
