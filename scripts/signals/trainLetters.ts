// The last part of `npm run signals:train`, and a command of its own: trains the heads for our own letters on the sentences in
// src/signals/training/letters. `--check` writes nothing and fails where the shipped model is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { trainedLetters } from '../../src/signals/learning/letters.ts'
import { letterSamples, lettersHash } from './letterSources.ts'

const MODEL = new URL('../../src/signals/heard/letters.json', import.meta.url)

const began = performance.now()
const samples = letterSamples()
const text = `${JSON.stringify(trainedLetters(samples, lettersHash()))}\n`
const size = brotliCompressSync(text).length
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(
  `Our own letters: ${samples.length} sentences, ${size} bytes packed by brotli, ${seconds} s\n`,
)
if (!process.argv.includes('--check')) writeFileSync(MODEL, text)
else if (readFileSync(MODEL, 'utf8') !== text) {
  process.stdout.write('The shipped model is another: run npm run signals:train and commit what it writes.\n')
  process.exitCode = 1
}
