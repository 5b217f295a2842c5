import { expect, test, type Locator, type Page } from '@playwright/test';
import { Person } from './person';
import { expectAccessibleInBoth, pressArrow, tabTo } from './screen';

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Task details' });

const open = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: `Open “${title}”` }).focus();
  await page.keyboard.press('Enter');
};

/** Changes the open task as another device of the same person would. */
const changeElsewhere = async (page: Page, body: Record<string, unknown>): Promise<void> => {
  const { origin, searchParams } = new URL(page.url());
  const answer = await page.request.patch(`${origin}/api/tasks/${searchParams.get('task')}`, {
    data: body,
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
};

test('a person fills in a task by keyboard alone, and finds it after a reload', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('water the plants');
  await open(page, 'water the plants');
  const panel = panelOf(page);
  await expect(panel).toBeFocused();

  await tabTo(page, panel.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.press('End');
  await page.keyboard.type(' at home');
  await tabTo(page, panel.getByRole('textbox', { name: 'Description' }));
  await page.keyboard.type('The **big** ones first');
  await tabTo(page, panel.getByRole('button', { name: 'Tomorrow' }));
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('combobox', { name: 'Repeat' }));
  await pressArrow(page, 'ArrowDown');
  await tabTo(page, panel.getByRole('combobox', { name: 'Add a reminder' }));
  await pressArrow(page, 'ArrowDown');
  await tabTo(page, panel.getByRole('radio', { name: 'No priority' }));
  await pressArrow(page, 'ArrowLeft');
  await expect(panel.getByRole('radio', { name: 'Urgent' })).toBeChecked();
  await tabTo(page, panel.getByRole('combobox', { name: 'Add a tag' }));
  await page.keyboard.type('garden');
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('textbox', { name: 'New subtask' }));
  await page.keyboard.type('fill the can');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('0 of 1 done')).toBeVisible();
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open “water the plants at home”' })).toBeFocused();

  await page.reload();
  await open(page, 'water the plants at home');
  await expect(panel.getByText('The big ones first')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Tomorrow' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel.getByRole('combobox', { name: 'Repeat' })).toHaveValue('FREQ=DAILY');
  await expect(panel.getByRole('list', { name: 'Reminders of the task' })).toContainText(
    'At the time',
  );
  await expect(panel.getByRole('radio', { name: 'Urgent' })).toBeChecked();
  await expect(panel.getByRole('list', { name: 'Tags of the task' })).toContainText('garden');
  await expect(panel.getByRole('list', { name: 'Subtasks' })).toContainText('fill the can');
});

test('what is being typed survives changes from elsewhere, and the person decides', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('plan the trip');
  await open(page, 'plan the trip');
  const panel = panelOf(page);
  const title = panel.getByRole('textbox', { name: 'Title' });
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' to');
  await changeElsewhere(page, { priority: 'high' });
  await page.keyboard.type(' Rome');
  await title.blur();
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  await expect(title).toHaveValue('plan the trip to Rome');
  await expect(panel.getByRole('radio', { name: 'High' })).toBeChecked();

  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await changeElsewhere(page, { title: 'plan the trip to Oslo' });
  await title.blur();
  const conflict = panel.getByRole('alert').filter({ hasText: 'Title was changed elsewhere' });
  await expect(conflict).toContainText('plan the trip to Oslo');
  await expect(title).toHaveValue('plan the trip to Rome!');
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(conflict).toBeHidden();
  await expect(ada.task('plan the trip to Rome!')).toBeVisible();
});

test('a recurring task is skipped, stopped, deleted and brought back', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('pay the rent');
  await open(page, 'pay the rent');
  const panel = panelOf(page);
  await panel.getByRole('combobox', { name: 'Repeat' }).selectOption('Custom…');
  const editor = panel.getByRole('group', { name: 'Custom repetition' });
  await editor.getByRole('spinbutton', { name: 'Repeat every' }).fill('2');
  await editor.getByRole('combobox', { name: 'Unit' }).selectOption('days');
  await expect(editor.getByRole('status')).toHaveText('Every 2 days');
  await editor.getByRole('button', { name: 'Save the rule' }).click();
  await expect(panel.getByRole('button', { name: 'Today' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await panel.getByRole('button', { name: 'Skip this one' }).click();
  await expect(panel.getByRole('button', { name: 'Today' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await panel.getByRole('button', { name: 'Stop repeating' }).click();
  await expect(panel.getByRole('combobox', { name: 'Repeat' })).toHaveValue('never');

  await panel.getByRole('button', { name: 'Delete the task' }).click();
  await expect(panel).toBeHidden();
  await expect(ada.task('pay the rent')).toBeHidden();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Deleted “pay the rent”' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(ada.task('pay the rent')).toBeVisible();
});

test('on a phone the sheet covers the page, and “back” closes it', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('call Bob');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole('button', { name: 'Open “call Bob”' }).click();
  await expect(page.getByRole('dialog', { name: 'Task details' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Task details' })).toBeHidden();
  await expect(ada.task('call Bob')).toBeVisible();
});

test('an address without its task says so', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/app?task=01920000-0000-7000-8000-000000000000`);
  await expect(panelOf(page).getByRole('alert')).toContainText('This task isn’t there');
});

test('the panel has no accessibility violation', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('tidy up');
  await page.getByRole('button', { name: 'Open “tidy up”' }).click();
  const panel = panelOf(page);
  await panel.getByRole('combobox', { name: 'Repeat' }).selectOption('Custom…');
  await panel.getByLabel('Due time').fill('09:30');
  await panel.getByRole('combobox', { name: 'Add a reminder' }).selectOption('1 hour before');
  await expectAccessibleInBoth(page, [1440, 768, 390]);
});
