#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

const program = new URL('../dist/exhale.js', import.meta.url)
if (!existsSync(program)) {
  process.stderr.write(
    'exhale is not built yet: run "npm ci" in the checkout, or "npm run build" after it.\n',
  )
  process.exit(2)
}
// `examine` is over before compiling hot code pays for itself; a long run still gets its optimised code, only later.
if (process.argv[2] === 'examine') setFlagsFromString('--interrupt-budget=1000000')
await import(program.href)
