import { expect, test } from '@playwright/test';
import { Person } from './person';

test('a person signs up, talks their tasks into shape, signs out and finds everything again', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('water the plants');

  await ada.say('add buy milk tomorrow at 5pm');
  await expect(ada.task('buy milk')).toContainText('Tomorrow');
  await expect(ada.task('buy milk')).toContainText('17:00');

  await ada.say('mark buy milk as done');
  await expect(ada.task('buy milk')).toBeHidden();
  await ada.show('Done');
  await expect(ada.task('buy milk').getByRole('checkbox')).toBeChecked();
  await ada.show('Open');

  await ada.say('delete water the plants');
  const approval = page.getByRole('region', { name: 'Approval' });
  await expect(approval).toContainText('water the plants');
  await expect(ada.task('water the plants')).toBeVisible();
  await approval.getByRole('button', { name: 'Approve' }).click();
  await expect(ada.task('water the plants')).toBeHidden();

  await ada.signOut();
  await ada.signIn();
  await ada.show('Done');
  await expect(ada.task('buy milk')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Conversation' })).toContainText(
    'mark buy milk as done',
  );
});

test('a rejected deletion changes nothing', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('pay the rent');
  await ada.say('delete pay the rent');
  await page
    .getByRole('region', { name: 'Approval' })
    .getByRole('button', { name: 'Reject' })
    .click();
  await expect(page.getByRole('region', { name: 'Conversation' })).toContainText(
    /nothing was deleted/i,
  );
  await expect(ada.task('pay the rent')).toBeVisible();
});

test('an approval still waits after a reload', async ({ page }) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.add('call the bank');
  await ada.say('delete call the bank');
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(ada.task('call the bank')).toBeHidden();
});

test('a visitor who is not signed in is asked to, and lands where they wanted to go', async ({
  page,
}) => {
  const ada = new Person(page);
  await ada.signUp();
  await ada.signOut();
  await page.goto(new URL('/app', page.url()).href);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('two people see their own tasks only', async ({ browser }) => {
  const [ada, bob] = await Promise.all(
    [0, 1].map(async () => new Person(await (await browser.newContext()).newPage())),
  );
  if (!ada || !bob) throw new Error('a person is missing');
  await ada.signUp();
  await bob.signUp();
  await ada.add('only for Ada');
  await bob.say('list my tasks');
  await expect(bob.page.getByRole('region', { name: 'Conversation' })).not.toContainText(
    'only for Ada',
  );
  await expect(bob.task('only for Ada')).toBeHidden();
});
