// Two kinds of tests: rules need nothing but themselves, database tests share one real PostgreSQL a run.
// The server is started only when a file of the second kind is asked for.
import { defineConfig } from 'vitest/config'

const DATABASE = ['src/**/*.store.test.ts', 'src/**/*.api.test.ts', 'src/server/**/*.db.test.ts']

export default defineConfig({
  test: {
    // Bounds of waiting, no checks of speed: a machine that does other work is no fault of a test.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One less than the cores is the usual number: on two cores that would leave one idle.
    maxWorkers: 2,
    setupFiles: ['src/server/testSeeds.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          // A file of rules leaves nothing behind that the next one could stumble over; a fresh world for each costs a second.
          isolate: false,
          globalSetup: ['src/server/testPrograms.ts'],
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...DATABASE, 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: DATABASE,
          isolate: false,
          // The ground first: what is built on it is taken down before it.
          globalSetup: [
            'src/server/testGround.ts',
            'src/server/db/testServer.ts',
            'src/server/testPrograms.ts',
          ],
        },
      },
    ],
  },
})
