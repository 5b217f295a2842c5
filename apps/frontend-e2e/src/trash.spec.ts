import { expect, test, type Locator, type Page } from '@playwright/test';
import { Person } from './person';
import { createTask, expectAccessible, expectAccessibleInBoth, goTo } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

const deleted = (page: Page): Locator =>
  page.getByRole('list', { name: 'Deleted tasks' }).getByRole('listitem');

/** Deletes tasks as another device of the same person would. */
const deleteTasks = async (page: Page, titles: string[]): Promise<void> => {
  const { origin } = new URL(page.url());
  for (const title of titles) {
    const { id } = await createTask(page, { title });
    const answer = await page.request.delete(`${origin}/api/tasks/${id}`, { headers: { origin } });
    expect(answer.ok()).toBe(true);
  }
};

test('deleted tasks are found and restored by keyboard alone', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await deleteTasks(page, ['one', 'two', 'three', 'four']);
  await goTo(page, 'Trash');
  await expect(deleted(page)).toHaveCount(4);

  await page.keyboard.press('/');
  await page.keyboard.type('thr');
  await expect(deleted(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'three', exact: true })).toBeFocused();
  await page.keyboard.press('r');
  await expect(deleted(page)).toHaveCount(0);
  await expect(page.getByText('No deleted task has these words.')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(deleted(page)).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(deleted(page).first().getByRole('button').first()).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('r');
  await expect(deleted(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: 'Trash' })).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Task details' });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('r');
  await expect(page.getByText('The trash is empty')).toBeVisible();

  await goTo(page, 'All tasks', 'Tasks');
  for (const title of ['one', 'two', 'three', 'four']) {
    await expect(ada.task(title)).toBeVisible();
  }
});

test('the trash has no accessibility violation, empty or full', async ({ page }) => {
  await new Person(page).signUp();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(page, 'Trash');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expectAccessible(page, [390, 1440]);
  await deleteTasks(page, ['one', 'two']);
  await page.getByRole('checkbox', { name: 'Select “one”' }).click();
  await expect(page.getByText('1 selected')).toBeVisible();
  await expectAccessibleInBoth(page, [390, 768, 1440]);
});
