import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { serverFlags } from '#tools/setup/server-flags.mjs';
import { freePort } from './support/free-port.ts';
import { launchOptions } from './support/launch.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Every worker reads this file again and must come to the same port.
const port = (process.env['TEST_PORT'] ??= String(freePort()));
const launch = launchOptions();

export default defineConfig({
  outputDir: '../test-results',
  reporter: './support/progress-reporter.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  use: { baseURL: `http://localhost:${port}`, launchOptions: launch },
  projects: [
    {
      name: 'e2e',
      testDir: './e2e',
      // Playwright turns the browser's Back from memory off, which is just what a watched phone does.
      use: { launchOptions: { ...launch, ignoreDefaultArgs: ['--disable-back-forward-cache'] } },
    },
    { name: 'a11y', testDir: './a11y' },
  ],
  webServer: {
    command: `"${process.execPath}" ${serverFlags.join(' ')} src/server/adapters/node-main.ts`,
    cwd: root,
    url: `http://localhost:${port}/api/health`,
    env: { PORT: port, STORE_FILE: `${root}var/test-store.sqlite` },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
