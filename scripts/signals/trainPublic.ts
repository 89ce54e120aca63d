// The second half of `npm run signals:train`: trains the helper heads on the public texts in src/signals/training/public and
// their net on our own sentences. `--check` writes nothing and fails where the shipped file is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { trainedPublicModel } from '../../src/signals/learning/publicTraining.ts'
import { publicHash, publicTexts } from './publicData.ts'
import { ownSamples } from './sources.ts'

const MODEL = new URL('../../src/signals/model/public.json', import.meta.url)

const began = performance.now()
const text = `${JSON.stringify(trainedPublicModel(publicTexts('train'), ownSamples(), publicHash()))}\n`
const size = brotliCompressSync(text).length
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(`Helper heads: ${size} bytes packed by brotli, ${seconds} s\n`)
if (!process.argv.includes('--check')) writeFileSync(MODEL, text)
else if (readFileSync(MODEL, 'utf8') !== text) {
  process.stdout.write(
    'The shipped helper heads are others: run npm run signals:train and commit what it writes.\n',
  )
  process.exitCode = 1
}

// The third part.
await import('./trainLetters.ts')
