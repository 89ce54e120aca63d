// `npm run signals:train`: trains the reader's model on the sentences in src/signals/training and writes it where the reader
// takes it from. `--check` writes nothing and fails where the shipped model is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { trainedModel } from '../../src/signals/learning/training.ts'
import { lessonsOf, ownSamples, sourcesHash } from './sources.ts'

const MODEL = new URL('../../src/signals/model/trained.json', import.meta.url)

const began = performance.now()
const samples = ownSamples()
const text = `${JSON.stringify(trainedModel(lessonsOf(samples), sourcesHash()))}\n`
const size = brotliCompressSync(text).length
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(`${samples.length} messages, ${size} bytes packed by brotli, ${seconds} s\n`)
if (!process.argv.includes('--check')) writeFileSync(MODEL, text)
else if (readFileSync(MODEL, 'utf8') !== text) {
  process.stdout.write('The shipped model is another: run npm run signals:train and commit what it writes.\n')
  process.exitCode = 1
}
