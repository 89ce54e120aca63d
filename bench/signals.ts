// How many messages a second are read, over the messages that the rules were not written on.
import { readFileSync } from 'node:fs'
import { read } from '../src/signals/read.ts'
import { figure, processorMs, type Figure } from './measure.ts'

interface Heard {
  readonly lang: string
  readonly text: string
}

export async function signalsFigures(): Promise<Figure[]> {
  const file = new URL('../src/signals/heldout/heldout.jsonl', import.meta.url)
  const all = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Heard)
  return ['ru', 'en'].map((lang) => {
    const texts = all.filter((one) => one.lang === lang).map(({ text }) => text)
    const perSecond = (ms: number): number => (texts.length / ms) * 1000
    const reading = processorMs(() => texts.map((text) => read(text).length))
    const splitting = processorMs(
      () =>
        texts.map(
          (text) =>
            text
              .normalize('NFC')
              .toLowerCase()
              .match(/\p{L}+/gu)?.length,
        ),
      10,
    )
    return figure(
      `signals.${lang}`,
      [perSecond(reading), 'messages/s'],
      ['the same messages split into words', perSecond(splitting)],
    )
  })
}
