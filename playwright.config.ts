// Walks: a real browser, the real server, one file for each story that a newcomer can read.
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

const { executablePath, args, env } = await findBrowser()

// A name that leads to the desk of a walk, for pages that people outside open. One browser has it for all walks: with options of
// its own a walk would get another browser, another worker and another desk.
const PUBLIC_NAME = '--host-resolver-rules=MAP desk.example 127.0.0.1'

export default defineConfig({
  testDir: 'walks',
  testMatch: '**/*.walk.ts',
  globalSetup: './walks/firstStart.ts',
  workers: 2,
  fullyParallel: true,
  // The first start also unpacks the database; a slow machine with two cores needs the time.
  timeout: 180_000,
  // How long a walk waits for what must appear says nothing about the desk: on two cores that do other work an answer may take its time.
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    video: 'off',
    launchOptions: { executablePath, args: [...args, PUBLIC_NAME], env },
  },
})
