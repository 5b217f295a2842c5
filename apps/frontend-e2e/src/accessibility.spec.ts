import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Person, productUrl } from './person';

const widths = [390, 768, 1440];
const schemes = ['light', 'dark'] as const;

const expectNoViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes[0]?.target }))).toEqual([]);
};

for (const colorScheme of schemes) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const path of ['/', '/sign-up', '/sign-in', '/no-such-page']) {
      test(`${path} has no accessibility violation at any width`, async ({ page }) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${productUrl()}${path}`);
          await expectNoViolations(page);
        }
      });
    }

    test('the app has no accessibility violation, with an approval on the screen', async ({
      page,
    }) => {
      const ada = new Person(page);
      await page.setViewportSize({ width: 1440, height: 900 });
      await ada.signUp();
      await expectNoViolations(page);
      await ada.add('buy milk');
      await ada.say('delete buy milk');
      await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoViolations(page);
      }
    });
  });
}
