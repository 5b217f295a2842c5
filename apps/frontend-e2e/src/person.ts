import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the product under test answers. */
export const productUrl = (): string => {
  const url = process.env['BASE_URL'] ?? process.env['PRODUCT_URL'];
  if (!url) throw new Error('neither BASE_URL nor PRODUCT_URL is set');
  return url;
};

const password = 'a long enough password';

/** A person at a browser: what they do, in the words of the screen. */
export class Person {
  constructor(
    readonly page: Page,
    readonly origin = productUrl(),
    readonly email = `e2e-${randomUUID()}@example.test`,
  ) {}

  /** The same person at another browser. */
  at(page: Page): Person {
    return new Person(page, this.origin, this.email);
  }

  async signUp(): Promise<void> {
    await this.page.goto(`${this.origin}/sign-up`);
    await this.page.getByLabel('Name').fill('Ada');
    await this.page.getByLabel('Email').fill(this.email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Create account' }).click();
    await this.expectApp();
  }

  async signIn(url = this.origin): Promise<void> {
    await this.page.goto(`${url}/sign-in`);
    await this.page.getByLabel('Email').fill(this.email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.expectApp();
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Account of Ada' }).click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(this.page).not.toHaveURL(/\/app/);
  }

  async add(title: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'New task' }).fill(title);
    await this.page.keyboard.press('Enter');
    await expect(this.task(title)).toBeVisible();
  }

  async say(sentence: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Message to the assistant' }).fill(sentence);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  /** What was said on both sides. */
  get conversation(): Locator {
    return this.page.getByRole('region', { name: 'Conversation', exact: true });
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Message to the assistant' });
  }

  /** The task's row in the list. */
  task(title: string): Locator {
    return this.page
      .getByRole('list', { name: 'Tasks' })
      .getByRole('listitem')
      .filter({ hasText: title });
  }

  async show(filter: 'Open' | 'Done' | 'All'): Promise<void> {
    await this.page.getByRole('button', { name: filter, exact: true }).click();
  }

  private async expectApp(): Promise<void> {
    await expect(this.page).toHaveURL(/\/app(\?|$)/);
    await expect(this.page.getByRole('textbox', { name: 'New task' })).toBeVisible();
  }
}
