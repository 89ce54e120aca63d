// Walks: a real browser, the real server, one file for each story that a newcomer can read.
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const { executablePath, args, env } = await findBrowser()

export default defineConfig({
  testDir: 'walks',
  testMatch: '**/*.walk.ts',
  globalSetup: './walks/firstStart.ts',
  workers: 2,
  fullyParallel: true,
  // The first start also unpacks the database; a slow machine with two cores needs the time.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    video: 'off',
    launchOptions: { executablePath, args, env },
  },
})
