import { expect, test, type Locator, type Page } from '@playwright/test';
import { Person } from './person';
import { createTask, dayFromToday, drag, expectAccessibleInBoth, goTo } from './screen';

test.use({ viewport: { width: 1440, height: 900 } });

const dayCell = (page: Page, name: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${name}, \\d+ task`) });

const openCalendar = async (page: Page): Promise<void> => {
  const { day } = await dayFromToday(page, 0);
  await createTask(page, { title: 'dentist', dueAt: `${day}T12:30:00Z` });
  await createTask(page, { title: 'bins', dueDate: day, recurrence: 'FREQ=DAILY' });
  await goTo(page, 'Calendar');
  await expect(page.getByRole('grid')).toBeVisible();
};

/** Another day that is surely on the same page as today. */
const otherDay = async (page: Page) => {
  const today = await dayFromToday(page, 0);
  const next = await dayFromToday(page, 1);
  return next.day.slice(0, 7) === today.day.slice(0, 7) ? next : dayFromToday(page, -1);
};

test('a task moves to another day by mouse, and keeps its time', async ({ page }) => {
  await new Person(page).signUp();
  const { name } = await otherDay(page);
  await openCalendar(page);
  const chip = page.getByRole('button', { name: /dentist$/ });
  const time = (await chip.textContent()) ?? '';
  await drag(page, chip, dayCell(page, name));
  await expect(dayCell(page, name).getByRole('button', { name: /dentist$/ })).toHaveText(time);
  await page.reload();
  await expect(dayCell(page, name).getByRole('button', { name: /dentist$/ })).toHaveText(time);
});

test('a task moves by keyboard alone, and back by undo', async ({ page }) => {
  await new Person(page).signUp();
  const today = await dayFromToday(page, 0);
  const later = await dayFromToday(page, 7);
  await openCalendar(page);
  await page.getByRole('button', { name: /dentist$/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dayCell(page, later.name).getByRole('button', { name: /dentist$/ })).toBeVisible();
  await expect(dayCell(page, later.name)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(dayCell(page, today.name).getByRole('button', { name: /dentist$/ })).toBeVisible();
});

test('a task is added on a day by keyboard alone', async ({ page }) => {
  await new Person(page).signUp();
  const { name } = await otherDay(page);
  await openCalendar(page);
  await dayCell(page, name).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('call Ada');
  await page.keyboard.press('Enter');
  await expect(dayCell(page, name).getByRole('button', { name: 'call Ada' })).toBeVisible();
});

test('what recurs is shown on days to come, and a week has hours', async ({ page }) => {
  await new Person(page).signUp();
  await openCalendar(page);
  await expect(page.getByRole('button', { name: /bins.*will recur/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(page.getByRole('button', { name: /bins.*will recur/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'All day' })).toBeVisible();
  await page.getByRole('button', { name: /dentist$/ }).click();
  await expect(page).toHaveURL(/[?&]task=/);
});

test('the calendar has no accessibility violation', async ({ page }) => {
  await new Person(page).signUp();
  await openCalendar(page);
  await expectAccessibleInBoth(page, [390, 768, 1440]);
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await expectAccessibleInBoth(page, [390, 768, 1440]);
});
