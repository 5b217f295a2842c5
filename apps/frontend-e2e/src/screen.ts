import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a page of the app by its link in the navigation, and waits for its heading. */
export const goTo = async (page: Page, name: string, heading = name): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Main' })
    // Some say how many tasks they have, too.
    .getByRole('link', { name: new RegExp(`^${name}( \\d+ tasks?)?$`) })
    .click();
  await expect(
    page.getByRole('main').getByRole('heading', { level: 2, name: new RegExp(heading) }),
  ).toBeVisible();
};

/** Creates a task as the signed-in person, past the screen. */
export const createTask = async (
  page: Page,
  body: Record<string, unknown>,
): Promise<{ id: string }> => {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/api/tasks`, {
    data: body,
    headers: { origin },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as { id: string };
};

/** Presses Tab until the element has the focus. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
};

/** Collects what the page complains about: logged errors, broken policies, uncaught exceptions. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

/** The day on this calendar that lies `days` after today, as `YYYY-MM-DD` and as it is read out. */
export const dayFromToday = (page: Page, days: number): Promise<{ day: string; name: string }> =>
  page.evaluate((offset) => {
    const date = new Date();
    date.setDate(date.getDate() + offset);
    const two = (value: number): string => String(value).padStart(2, '0');
    return {
      day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
      name: new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(date),
    };
  }, days);

/** Drags with the mouse as a person does, in several steps. */
export const drag = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (start === null || end === null) throw new Error('nothing to drag, or nowhere to drag it');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + start.height / 2 + 12);
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
};

/** The longest that anything on a screen moves, in ms. */
const LONGEST_MOTION = 2_000;

/**
 * Waits for what fades or moves: a colour on its way has a contrast of its own. Not for ever, as
 * an animation in a part that isn't rendered, like a closed `details`, stands still.
 */
const untilStill = (page: Page): Promise<unknown> =>
  page.evaluate((longest) => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.race([
      Promise.allSettled(ending.map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, longest)),
    ]);
  }, LONGEST_MOTION);

/**
 * Presses an arrow key as long as a person does: a radio group moves the focus in a task of its
 * own, and takes the choice along only while the key is down.
 */
export const pressArrow = (
  page: Page,
  key: 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp',
): Promise<void> => page.keyboard.press(key, { delay: 100 });

/** Fails with what axe finds on the page as it is, in light and in dark, at every width. */
export const expectAccessibleInBoth = async (page: Page, widths: number[]): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, widths);
  }
};

/** Fails with what axe finds on the page as it is, at every width. */
export const expectAccessible = async (page: Page, widths: number[]): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await untilStill(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes[0]?.target }))).toEqual([]);
  }
};
