import { expect, test } from '@playwright/test';
import { Person } from './person';
import { createTask, expectAccessibleInBoth, goTo } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

test('a new account is told what will be counted', async ({ page }) => {
  await new Person(page).signUp();
  await goTo(page, 'Analytics');
  await expect(page.getByText('Nothing to count yet')).toBeVisible();
});

test('what is done is counted, for everyone', async ({ page }) => {
  await new Person(page).signUp();
  await createTask(page, { title: 'one', priority: 'high', tags: ['home'] });
  await createTask(page, { title: 'two', tags: ['home'] });
  await goTo(page, 'Board');
  await page.getByRole('checkbox', { name: 'one' }).click();
  await expect(
    page.getByRole('region', { name: 'Done', exact: true }).getByRole('checkbox'),
  ).toBeChecked();
  await goTo(page, 'Analytics');
  await expect(page.getByText(/^1 done in the last 30 days/)).toBeVisible();
  await page.getByRole('button', { name: '7 days' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 done in the last 7 days/)).toBeVisible();
  await expect(page.getByRole('row', { name: 'home 1 1' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'High 0 1' })).toBeVisible();
  await page.getByText('Show as a table').first().click();
  await expect(page.getByRole('table', { name: /^Done per day/ })).toBeVisible();
  await expectAccessibleInBoth(page, [390, 768, 1440]);
});
