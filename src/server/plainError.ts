// A stop that a person can act on: one sentence in each language, no stack trace, exit code 2.
import type { Bilingual } from '../basics/lang.ts'

export class PlainError extends Error {
  readonly words: Bilingual
  constructor(words: Bilingual) {
    super(words.en)
    this.name = 'PlainError'
    this.words = words
  }
}
