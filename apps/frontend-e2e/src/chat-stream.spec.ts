import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { Person } from './person';
import { startProduct, type Product } from './product';
import { expectAccessibleInBoth } from './screen';
import {
  firstHalf,
  secondHalf,
  startStandInProvider,
  type StandInProvider,
} from './stand-in-provider';

// One product with a model provider of its own serves the tests of this file, one after the other.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1440, height: 900 } });

let provider: StandInProvider;
let product: Product;
let dataFolder: string;

test.beforeAll(async () => {
  provider = await startStandInProvider();
  dataFolder = await mkdtemp(join(tmpdir(), 'todo-chat-'));
  product = await startProduct({
    port: 3120,
    dataFolder,
    isBuilt: true,
    settings: {
      ASSISTANT_PROVIDER: 'openai',
      ASSISTANT_MODEL: 'stand-in',
      OPENAI_API: 'chat',
      OPENAI_API_KEY: 'a key of the stand-in',
      OPENAI_BASE_URL: provider.url,
    },
  });
});

test.afterAll(async () => {
  await product.stop();
  await provider.close();
  await rm(dataFolder, { recursive: true });
});

/** A person in the middle of an answer, which goes on once its story is released. */
const inMidAnswer = async (page: Page): Promise<{ ada: Person; story: string }> => {
  const ada = new Person(page, product.url);
  const story = randomUUID().replaceAll('-', '');
  await ada.signUp();
  await ada.say(`tell ${story}`);
  await expect(ada.conversation).toContainText(firstHalf);
  return { ada, story };
};

const stopButton = (page: Page) => page.getByRole('button', { name: 'Stop the answer' });

test('an answer goes on through a reload in the middle of it, and is there once', async ({
  page,
}) => {
  const { ada, story } = await inMidAnswer(page);
  await page.reload();
  await expect(ada.conversation).toContainText(firstHalf);
  await expect(stopButton(page)).toBeVisible();
  provider.release(story);
  await expect(ada.conversation).toContainText(`${firstHalf} ${secondHalf}`);
  await expect(stopButton(page)).toBeHidden();
  await expect(ada.conversation.getByText(firstHalf)).toHaveCount(1);
  await page.reload();
  await expect(ada.conversation).toContainText(`${firstHalf} ${secondHalf}`);
});

test('an answer is stopped, by button and by key, and asked for again', async ({ page }) => {
  const { ada, story } = await inMidAnswer(page);
  await stopButton(page).click();
  await expect(ada.conversation).toContainText('You stopped this answer.');
  await expect(ada.conversation).toContainText(firstHalf);
  await expect(ada.conversation).not.toContainText(secondHalf);
  await expect(ada.composer).toBeFocused();

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(stopButton(page)).toBeVisible();
  await expect(ada.conversation).toContainText(firstHalf);
  await ada.composer.press('Escape');
  await expect(ada.conversation).toContainText('You stopped this answer.');

  await page.reload();
  await expect(ada.conversation).toContainText('You stopped this answer.');
  provider.release(story);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(ada.conversation).toContainText(`${firstHalf} ${secondHalf}`);
  // It took the place of the one before.
  await expect(ada.conversation.getByText(`tell ${story}`)).toHaveCount(1);
});

test('what is typed during an answer stays, and the page says why', async ({ page }) => {
  const { ada, story } = await inMidAnswer(page);
  await ada.composer.fill('and then?');
  await ada.composer.press('Enter');
  await expect(ada.composer).toHaveValue('and then?');
  await expect(page.getByText('The assistant is still answering.').first()).toBeVisible();
  provider.release(story);
  await expect(stopButton(page)).toBeHidden();
  await ada.composer.press('Enter');
  await expect(ada.conversation).toContainText('You said: and then?');
});

test('two pages see the same answer as it comes, and either stops it', async ({
  page,
  context,
}) => {
  const { ada } = await inMidAnswer(page);
  const other = new Person(await context.newPage(), product.url);
  await other.page.goto(page.url());
  await expect(other.conversation).toContainText(firstHalf);
  const later = randomUUID().replaceAll('-', '');
  await stopButton(other.page).click();
  await expect(ada.conversation).toContainText('You stopped this answer.');

  await ada.say(`tell ${later}`);
  await expect(other.conversation).toContainText(`tell ${later}`);
  await expect(other.conversation.getByText(firstHalf)).toHaveCount(2);
  await expect(stopButton(other.page)).toBeVisible();
  provider.release(later);
  for (const person of [ada, other]) {
    await expect(person.conversation).toContainText(`${firstHalf} ${secondHalf}`);
    await expect(stopButton(person.page)).toBeHidden();
  }
});

test('an answer goes on where it was once the connection is back', async ({ page, context }) => {
  const { ada, story } = await inMidAnswer(page);
  await context.setOffline(true);
  await expect(page.getByText('You are offline.').first()).toBeHidden();
  await ada.composer.fill('wait');
  provider.release(story);
  await context.setOffline(false);
  await expect(ada.conversation).toContainText(`${firstHalf} ${secondHalf}`);
  await expect(ada.conversation.getByText(firstHalf)).toHaveCount(1);
  await expect(ada.composer).toHaveValue('wait');
});

test('when the provider fails, the built-in assistant answers in its place', async ({ page }) => {
  const ada = new Person(page, product.url);
  await ada.signUp();
  await ada.say('add refuse bags');
  await expect(ada.conversation.getByRole('alert')).toBeVisible();
  await expectAccessibleInBoth(page, [1440]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(ada.conversation.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Use the built-in assistant' }).click();
  await expect(ada.task('refuse bags')).toBeVisible();
  await expect(ada.conversation.getByRole('alert')).toBeHidden();
  await expect(ada.conversation.getByText('add refuse bags', { exact: true })).toHaveCount(1);
});
