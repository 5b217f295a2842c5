import { expect, test } from '@playwright/test';
import { Person, productUrl } from './person';
import { createTask, expectAccessible, expectAccessibleInBoth, goTo } from './screen';

const widths = [390, 768, 1440];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the pages for everyone have no accessibility violation at any width', async ({ page }) => {
  for (const path of ['/', '/sign-up', '/sign-in', '/no-such-page']) {
    await page.goto(`${productUrl()}${path}`);
    await expectAccessibleInBoth(page, widths);
  }
});

test('the list has no accessibility violation, empty, full and with an approval', async ({
  page,
}) => {
  const ada = new Person(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await ada.signUp();
  await expectAccessible(page, [390, 1440]);
  await ada.add('buy milk');
  await createTask(page, {
    title: 'water the plants',
    dueDate: '2020-01-01',
    priority: 'urgent',
    tags: ['home'],
    recurrence: 'FREQ=DAILY',
  });
  await expect(ada.task('water the plants')).toBeVisible();
  await ada.say('delete buy milk');
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
  await expectAccessibleInBoth(page, widths);
  await page.setViewportSize({ width: 390, height: 900 });
  await page.getByRole('tab', { name: 'Assistant' }).press('Enter');
  await expectAccessible(page, [390, 768]);
});

test('the empty board and calendar have no accessibility violation', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await new Person(page).signUp();
  for (const name of ['Board', 'Calendar', 'Analytics']) {
    await goTo(page, name);
    await expectAccessible(page, [390, 1440]);
  }
});
