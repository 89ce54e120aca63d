// Bundles the command line into dist/exhale.js, so that it starts fast and needs no TypeScript at run time.
// Dependencies stay outside, except the few that every `examine` loads: one file is read faster than a hundred.
import { existsSync } from 'node:fs'
import { build } from 'esbuild'

const entry = 'src/server/main.cli.ts'
if (!existsSync(entry)) process.exit(0)
await build({
  entryPoints: { exhale: entry },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.sql': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
})
