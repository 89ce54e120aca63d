#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/exhale.js', import.meta.url)
if (!existsSync(program)) {
  process.stderr.write('exhale is not built yet: run "npm ci" in the checkout first.\n')
  process.exit(2)
}
await import(program.href)
