import { expect, test } from '@playwright/test';
import { Person } from './person';
import { createTask, expectAccessible, expectAccessibleInBoth, goTo, tabTo } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

test('who did what is told, undone and redone by keyboard alone', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await goTo(page, 'History');
  await expect(page.getByText('Nothing has happened yet')).toBeVisible();
  await goTo(page, 'All tasks', 'Tasks');
  await ada.add('buy milk');
  await ada.say('mark buy milk as done');
  await expect(ada.task('buy milk')).toBeHidden();

  await tabTo(page, page.getByRole('link', { name: 'History' }));
  await page.keyboard.press('Enter');
  const today = page.getByRole('region', { name: 'Today' });
  const entries = today.getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('The assistant completed “buy milk”');
  await expect(entries.last()).toContainText('You added “buy milk”');

  await tabTo(page, today.getByRole('button', { name: /^Undo: The assistant completed/ }));
  await page.keyboard.press('Enter');
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText('You undid completing “buy milk”');
  await expect(entries.nth(1)).toContainText('Undone');
  await tabTo(page, today.getByRole('button', { name: /^Redo: You undid completing/ }));
  await page.keyboard.press('Enter');
  await expect(entries.first()).toContainText('You redid completing “buy milk”');

  await tabTo(page, today.getByRole('button', { name: 'Open task “buy milk”' }).first());
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Task details' });
  await expect(panel).toBeFocused();
  await tabTo(page, panel.getByRole('button', { name: 'History' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: 'History of the task' })).toContainText(
    'You added “buy milk”',
  );
});

test('what was changed again since can’t be undone, and the page says so', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await page.getByRole('button', { name: 'Open “buy milk”' }).click();
  const panel = page.getByRole('region', { name: 'Task details' });
  await panel.getByRole('radio', { name: 'High' }).check();
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  await panel.getByRole('radio', { name: 'Low' }).check();
  await goTo(page, 'History');
  const entries = page.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await expect(entries).toHaveCount(3);
  await entries
    .nth(1)
    .getByRole('button', { name: /^Undo: You changed the priority/ })
    .click();
  await expect(page.getByText(/changed (again )?since/i).last()).toBeVisible();
  await expect(entries).toHaveCount(3);
});

test('the history has no accessibility violation, empty or full', async ({ page }) => {
  await new Person(page).signUp();
  await goTo(page, 'History');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByText('Nothing has happened yet')).toBeVisible();
  await expectAccessible(page, [390, 1440]);
  await createTask(page, { title: 'buy milk', tags: ['home'], priority: 'high' });
  await createTask(page, { title: 'water the plants' });
  await page.getByRole('button', { name: /^Undo: You added “buy milk”/ }).click();
  const today = page.getByRole('region', { name: 'Today' });
  await expect(today.getByRole('listitem')).toHaveCount(3);
  await expectAccessibleInBoth(page, [390, 768, 1440]);
});
