import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Person } from './person';
import { startProduct } from './product';

test('after a restart everything is there', async ({ page }) => {
  test.setTimeout(240_000);
  const dataFolder = await mkdtemp(join(tmpdir(), 'todo-restart-'));
  const first = await startProduct({ port: 3110, dataFolder, isBuilt: true });
  const ada = new Person(page, first.url);
  await ada.signUp();
  await ada.say('add buy milk tomorrow at 5pm');
  await expect(ada.task('buy milk')).toBeVisible();
  await ada.signOut();
  await first.stop();

  const second = await startProduct({ port: 3110, dataFolder, isBuilt: true });
  await ada.signIn();
  await expect(ada.task('buy milk')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Conversation' })).toContainText(
    'add buy milk tomorrow at 5pm',
  );
  await second.stop();
  await rm(dataFolder, { recursive: true });
});
