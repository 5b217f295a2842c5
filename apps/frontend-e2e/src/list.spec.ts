import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Person } from './person';

test('a person works through the list by keyboard alone, and takes everything back', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  const newTask = page.getByRole('textbox', { name: 'New task' });
  await page.keyboard.press('n');
  await expect(newTask).toBeFocused();
  for (const title of ['one', 'two', 'three']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(ada.task(title)).toBeVisible();
    await expect(newTask).toHaveValue('');
  }
  await page.keyboard.press('Escape');

  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: 'Open “three”' })).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('c');
  await expect(ada.task('two')).toBeHidden();
  await expect(ada.task('three')).toBeHidden();
  await page.keyboard.press('z');
  await expect(ada.task('two')).toBeVisible();
  await expect(ada.task('three')).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('Delete');
  await expect(page.getByText(/^Deleted “/)).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('list', { name: 'Tasks' }).getByRole('checkbox')).toHaveCount(3);

  await page.keyboard.press('/');
  await page.keyboard.type('tw');
  await expect(ada.task('one')).toBeHidden();
  await expect(ada.task('two')).toBeVisible();
  await expect(page).toHaveURL(/q=tw/);
  await page.keyboard.press('Escape');
  await expect(ada.task('one')).toBeVisible();
});

test('one line is understood, shows what was, and lands in its view', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  const newTask = page.getByRole('textbox', { name: 'New task' });
  await newTask.fill('call Ada tomorrow at 5pm #home, high priority');
  const chips = page.locator('form', { has: newTask }).getByRole('status');
  await expect(chips).toContainText('Tomorrow');
  await expect(chips).toContainText('home');
  await newTask.press('Enter');
  await expect(ada.task('call Ada')).toContainText('17:00');

  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Upcoming' }).click();
  await expect(page.getByRole('heading', { name: 'Upcoming' })).toBeVisible();
  await expect(ada.task('call Ada')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Tomorrow/ })).toBeVisible();
  await menu.getByRole('link', { name: 'home' }).click();
  await expect(page).toHaveURL(/tag=home/);
  await expect(ada.task('call Ada')).toBeVisible();
  await menu.getByRole('link', { name: 'No date' }).click();
  await expect(page.getByText('Everything has its day')).toBeVisible();
});

test('a task that is ticked off comes back by the button of its message', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.task('buy milk').getByRole('checkbox', { name: 'buy milk' }).click();
  await expect(ada.task('buy milk')).toBeHidden();
  const message = page.getByRole('listitem').filter({ hasText: 'Completed “buy milk”' });
  await message.getByRole('button', { name: 'Undo' }).click();
  await expect(ada.task('buy milk')).toBeVisible();
  await page.reload();
  await expect(ada.task('buy milk')).toBeVisible();
});

test('tasks are arranged by hand, with the arrow keys and by dragging', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  for (const title of ['one', 'two', 'three']) await ada.add(title);
  await page.getByRole('button', { name: 'Sorted by: Added' }).click();
  await page.getByRole('menuitemradio', { name: 'My order' }).click();
  const titles = page.getByRole('list', { name: 'Tasks' }).getByRole('checkbox');
  const order = () => titles.evaluateAll((all) => all.map((each) => each.ariaLabel));
  await expect.poll(order).toEqual(['one', 'two', 'three']);
  await page.getByRole('button', { name: 'Move “three”', exact: true }).press('ArrowUp');
  await expect.poll(order).toEqual(['one', 'three', 'two']);

  const handle = page.getByRole('button', { name: 'Move “one”', exact: true });
  const target = await page.getByRole('button', { name: 'Move “two”', exact: true }).boundingBox();
  if (target === null) throw new Error('the target is not on the screen');
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target.x + 5, target.y, { steps: 5 });
  await page.mouse.move(target.x + 5, target.y + target.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(order).toEqual(['three', 'two', 'one']);
  await page.reload();
  await expect.poll(order).toEqual(['three', 'two', 'one']);
});

test('on a phone the menu leads to every view, and the bulk bar has no violation', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await page.getByRole('button', { name: 'Menu' }).click();
  const sheet = page.getByRole('dialog', { name: 'Menu' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await sheet.getByRole('link', { name: 'Today' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText('Nothing for today')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Select tasks' }).click();
  await page.getByRole('checkbox', { name: 'Select “buy milk”' }).click();
  await expect(page.getByText('1 selected')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
