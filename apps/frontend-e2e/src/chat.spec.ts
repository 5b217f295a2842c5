import { expect, test } from '@playwright/test';
import { Person } from './person';
import { createTask, expectAccessibleInBoth } from './screen';

const widths = [390, 768, 1440];

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

test('a deletion is approved by keyboard, taken back beside the answer, and done again', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.composer.fill('delete buy milk');
  await ada.composer.press('Enter');
  const card = page.getByRole('region', { name: 'Approval' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('buy milk');
  await expect(card).toContainText('Expires in');
  await expect(ada.task('buy milk')).toBeVisible();
  await card.getByRole('button', { name: 'Approve' }).press('Enter');
  await expect(ada.task('buy milk')).toBeHidden();
  await expect(card).toContainText('Approved');
  await expect(ada.composer).toBeFocused();

  await page.reload();
  await ada.conversation.getByRole('button', { name: /^Undo: Deleted ‘buy milk’/ }).press('Enter');
  await expect(ada.task('buy milk')).toBeVisible();
  const redo = ada.conversation.getByRole('button', { name: /^Redo: Deleted/ });
  await expect(redo).toBeFocused();
  await expect(ada.conversation.getByText('Undone', { exact: true })).toBeVisible();
  await redo.press('Enter');
  await expect(ada.task('buy milk')).toBeHidden();
});

test('on a phone the keyboard is led from the composer to an approval', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Assistant' }).click();
  await ada.composer.fill('delete buy milk');
  await ada.composer.press('Enter');
  const card = page.getByRole('region', { name: 'Approval' });
  await expect(card).toBeFocused();
  await expect(card).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Approve' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Approved');
  await expect(ada.composer).toBeFocused();
});

test('an approval is rejected with a note, and nothing changes', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.say('delete buy milk');
  const card = page.getByRole('region', { name: 'Approval' });
  await card.getByRole('button', { name: 'Say why not' }).click();
  const note = card.getByRole('textbox', { name: 'Why not, or what instead' });
  await expect(note).toBeFocused();
  await note.fill('I still need it');
  const decided = page.waitForRequest(/\/api\/approvals\//);
  await card.getByRole('button', { name: 'Reject', exact: true }).click();
  expect((await decided).postDataJSON()).toEqual({ decision: 'reject', note: 'I still need it' });
  await expect(card).toContainText('Rejected');
  await expect(ada.task('buy milk')).toBeVisible();
  await page.reload();
  await expect(ada.conversation).toContainText('delete buy milk');
  await expect(ada.task('buy milk')).toBeVisible();
});

test('what was decided on one page is decided on the other', async ({ page, context }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.say('delete buy milk');
  const card = page.getByRole('region', { name: 'Approval' });
  await expect(card).toBeVisible();
  const otherPage = await context.newPage();
  await otherPage.goto(page.url());
  await otherPage.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText('Approved');
  await expect(card.getByRole('button')).toHaveCount(0);
});

test('a message is edited from the keyboard and sent again in its place', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.say('add buy bread');
  await expect(ada.task('buy bread')).toBeVisible();
  await ada.composer.press('ArrowUp');
  const editor = page.getByRole('textbox', { name: 'Edit your message' });
  await expect(editor).toBeFocused();
  await editor.press('Escape');
  await expect(ada.composer).toBeFocused();
  await ada.composer.press('ArrowUp');
  await editor.fill('add call Bob');
  await editor.press('Enter');
  await expect(ada.task('call Bob')).toBeVisible();
  await expect(ada.conversation.getByText('add buy bread', { exact: true })).toHaveCount(0);
  await page.reload();
  await expect(ada.conversation.getByText('add call Bob', { exact: true })).toBeVisible();
  await expect(ada.conversation.getByText('add buy bread', { exact: true })).toHaveCount(0);
});

test('an answer is copied as it was written', async ({ page }) => {
  test.skip(
    !new URL(new Person(page).origin).hostname.includes('localhost'),
    'needs a secure page',
  );
  const ada = new Person(page);
  await ada.signUp();
  await ada.say('add buy milk');
  await expect(ada.task('buy milk')).toBeVisible();
  await ada.conversation.getByRole('button', { name: 'Copy the answer' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('buy milk');
});

test('conversations are searched, renamed, opened and deleted', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.say('add buy milk');
  await expect(ada.task('buy milk')).toBeVisible();
  await page.getByRole('button', { name: 'New conversation' }).click();
  await ada.say('add call Bob');
  await expect(ada.task('call Bob')).toBeVisible();
  await page.getByRole('button', { name: 'Conversations', exact: true }).click();
  const search = page.getByRole('searchbox', { name: 'Search conversations' });
  await expect(search).toBeFocused();
  const rows = page.getByRole('list', { name: 'Conversations' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await search.fill('MILK');
  await expect(rows).toHaveCount(1);
  await search.fill('100%');
  await expect(page.getByText('Nothing with “100%”')).toBeVisible();
  await search.press('Escape');
  await expect(rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Actions for “add buy milk”' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
  const title = page.getByRole('textbox', { name: 'New title' });
  await expect(title).toBeFocused();
  await title.fill('Groceries');
  await title.press('Enter');
  const groceries = page.getByRole('button', { name: 'Actions for “Groceries”' });
  await expect(groceries).toBeFocused();
  await expectAccessibleInBoth(page, [1440]);

  await rows.filter({ hasText: 'Groceries' }).getByRole('button').first().click();
  await expect(ada.conversation).toContainText('add buy milk');
  await page.reload();
  await expect(ada.conversation).toContainText('add buy milk');
  await page.getByRole('button', { name: 'Conversations', exact: true }).click();
  await groceries.press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('add call Bob');
  await page.getByRole('button', { name: 'Back to the conversation' }).click();
  await expect(page.getByRole('list', { name: 'Suggestions' })).toBeVisible();
});

test('the assistant is a key away, wherever one is', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await page.getByRole('textbox', { name: 'New task' }).focus();
  await page.keyboard.press('Control+k');
  await expect(ada.composer).toBeFocused();

  await page.getByRole('button', { name: 'Open “buy milk”' }).click();
  await expect(page.getByRole('region', { name: 'Task details' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(ada.composer).toBeFocused();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Tasks' }).click();
  await expect(ada.composer).toBeHidden();
  await page.keyboard.press('Meta+k');
  await expect(ada.composer).toBeFocused();
  await ada.composer.press('Escape');
  await page.getByRole('tab', { name: 'Tasks' }).click();
  await page.getByRole('tab', { name: 'Tasks' }).press('?');
  await expect(page.getByRole('dialog')).toContainText('Write to the assistant');
});

test('what is suggested fits the tasks, and is said by a click', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  const suggestions = page.getByRole('list', { name: 'Suggestions' });
  await expect(suggestions).toContainText('What can you do?');
  await createTask(page, { title: 'pay rent', dueDate: '2020-01-01' });
  await expect(
    suggestions.getByRole('button', { name: 'Move “pay rent” to tomorrow' }),
  ).toBeVisible();
  await suggestions.getByRole('button', { name: 'What is overdue?' }).click();
  await expect(ada.conversation).toContainText('pay rent');
  await expect(ada.composer).toBeFocused();
});

test('the conversation has no accessibility violation at any width, in light or dark', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('buy milk');
  await ada.say('mark buy milk as done');
  await expect(ada.conversation.getByRole('button', { name: /^Undo/ })).toBeVisible();
  await ada.conversation.getByRole('button', { name: /^Undo/ }).click();
  await expect(ada.conversation.getByText('Undone', { exact: true })).toBeVisible();
  await ada.say('delete buy milk');
  const card = page.getByRole('region', { name: 'Approval' });
  await card.getByRole('button', { name: 'Say why not' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Assistant' }).press('Enter');
  await expectAccessibleInBoth(page, widths);
  await card.getByRole('button', { name: 'Back' }).click();
  await ada.composer.press('ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Edit your message' })).toBeVisible();
  await expectAccessibleInBoth(page, widths);
});
