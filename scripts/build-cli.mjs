// Bundles the command line into dist, so that it starts fast and needs no TypeScript at run time.
//
// Beside it the page that stands in every evidence pack: see build-verifier.mjs.
//
// Two bundles: the desk with everything it may need, and `examine` alone. A person waits for `examine` at the terminal, so
// it carries the one library it loads in its own file, made smaller; all others stay packages there.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildVerifier } from './build-verifier.mjs'
import { smallProgram, wholeProgram } from './bundling.mjs'
import { oneLocale } from './one-locale.mjs'

const examineApart = {
  name: 'examine-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/decisions\/examine\.cli\.ts$/ }, () => ({
      path: './papers/examine.cli.js',
      external: true,
    }))
  },
}
const packagesApart = {
  name: 'packages-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      /^zod(\/|$)/.test(path) ? null : { path, external: true },
    )
  },
}

rmSync('dist/cli', { recursive: true, force: true })
rmSync('dist/papers', { recursive: true, force: true })
await build({
  ...wholeProgram,
  // The typesetter of reports is a process of its own, beside the desk.
  entryPoints: { exhale: 'src/server/main.cli.ts', typesetter: 'src/server/packs/typesetter.cli.ts' },
  outdir: 'dist',
  chunkNames: 'cli/[name]-[hash]',
  plugins: [oneLocale, examineApart],
})
await build({
  ...smallProgram,
  entryPoints: ['src/decisions/examine.cli.ts'],
  outdir: 'dist/papers',
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [oneLocale, packagesApart],
})

const page = await buildVerifier('dist/verify.html')
process.stdout.write(`dist/verify.html ${page.bytes} bytes, SHA-256 ${page.sha256}\n`)
