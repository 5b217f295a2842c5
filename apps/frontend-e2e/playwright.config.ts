import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// A browser of the system, where Playwright's own cannot be installed.
const systemBrowser = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const launchOptions = existsSync(systemBrowser) ? { executablePath: systemBrowser } : {};

export default defineConfig({
  testDir: 'src',
  // A running system is not ours to restart, nor to give another model provider.
  testIgnore: process.env['BASE_URL'] ? ['restart.spec.ts', 'chat-stream.spec.ts'] : [],
  outputDir: 'test-results',
  timeout: 240_000,
  expect: { timeout: 20_000 },
  // One product serves every worker, and each test signs up a person of its own.
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
  },
  globalSetup: './src/global-setup.ts',
});
