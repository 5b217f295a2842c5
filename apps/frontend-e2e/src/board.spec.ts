import { expect, test, type Locator, type Page } from '@playwright/test';
import { Person } from './person';
import { createTask, drag, expectAccessibleInBoth, goTo } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

const column = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });
const titles = (page: Page, name: string): Locator => column(page, name).getByRole('checkbox');

const openBoard = async (page: Page): Promise<void> => {
  await new Person(page).signUp();
  for (const title of ['one', 'two', 'three']) await createTask(page, { title });
  await goTo(page, 'Board');
  await expect(titles(page, 'Open')).toHaveCount(3);
};

test('a card moves by mouse to another column, and stays there', async ({ page }) => {
  await openBoard(page);
  await drag(
    page,
    column(page, 'Open').getByRole('button', { name: 'Open two' }),
    column(page, 'Done'),
  );
  await expect(titles(page, 'Done')).toHaveCount(1);
  await page.reload();
  await expect(column(page, 'Done').getByRole('checkbox', { name: 'two' })).toBeChecked();
});

test('cards are put in order by mouse', async ({ page }) => {
  await openBoard(page);
  const card = (name: string): Locator =>
    column(page, 'Open').getByRole('button', { name: `Open ${name}` });
  await drag(page, card('three'), card('one'));
  await expect(titles(page, 'Open').first()).toHaveAccessibleName('three');
  await page.reload();
  await expect(titles(page, 'Open').first()).toHaveAccessibleName('three');
});

test('a card moves by keyboard alone, the focus goes with it, and it can be undone', async ({
  page,
}) => {
  await openBoard(page);
  await page.getByRole('button', { name: 'Move “three”', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Home');
  await expect(page.getByText('position 1 of 3 in Open.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect(titles(page, 'Open').first()).toHaveAccessibleName('three');
  await expect(page.getByRole('button', { name: 'Move “three”', exact: true })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Done').getByRole('checkbox', { name: 'three' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Move “three”', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(titles(page, 'Open').first()).toHaveAccessibleName('three');
});

test('the columns by priority take new tasks and moved ones', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('button', { name: 'Priority', exact: true }).click();
  await page.getByRole('textbox', { name: 'New task in Urgent' }).fill('put out the fire');
  await page.keyboard.press('Enter');
  await expect(titles(page, 'Urgent')).toHaveCount(1);
  await column(page, 'No priority').getByRole('button', { name: 'Open one' }).hover();
  await page.getByRole('button', { name: 'Where to put “one”' }).click();
  await page.getByRole('menuitem', { name: 'Move to High' }).click();
  await expect(titles(page, 'High')).toHaveCount(1);
  await page.reload();
  await expect(titles(page, 'High')).toHaveAccessibleName('one');
});

test('a card opens its task', async ({ page }) => {
  await openBoard(page);
  await page.getByRole('button', { name: 'Open two' }).click();
  await expect(page).toHaveURL(/[?&]task=/);
});

test('the board has no accessibility violation', async ({ page }) => {
  await openBoard(page);
  await expectAccessibleInBoth(page, [390, 768, 1440]);
});
