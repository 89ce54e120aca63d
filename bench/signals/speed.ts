// How fast `read` is: messages as people write them, long ones, the growth up to a megabyte, and text made to hurt.
//
// Every timed text is one that the reader has not seen: it remembers the last few texts, and memory is not speed. The
// processor's time is taken, so that what else the machine does counts little.
import { read } from '../../src/signals/read.ts'
import { figure, median, processorMsOnce, type Figure } from '../measure.ts'
import { aboutHundred, dealt, joined, type Lang, longTexts, ownMessages, spread } from './texts.ts'

type Asked = (text: string) => unknown

const RUNS = 5
const A_RUN = 200
const WARM_MS = 8_000
const LONG = 2_000
const LONG_TEXTS = 220
const LONG_WARM = 20
const MEGABYTE = 1_000_000

/** The plain work beside: the same text split into lower-case words. */
export const split: Asked = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu)

interface Parts {
  readonly warm: readonly string[]
  readonly timed: readonly (readonly string[])[]
}

/** A thousand messages in five parts to be timed, and all of other lengths to warm up on. */
export function hundredParts(lang: Lang): Parts {
  const own = ownMessages(lang).map(({ text }) => text)
  const timed = dealt(spread(aboutHundred(own), A_RUN * RUNS), RUNS)
  const isTimed = new Set(timed.flat())
  return { warm: own.filter((text) => !isTimed.has(text)), timed }
}

/** A desk runs for days and is warm; a large program needs longer for it than a small one. */
function warmUp(asked: Asked, texts: readonly string[]): void {
  let spent = 0
  for (let at = 0; at < texts.length && spent < WARM_MS; at += A_RUN) {
    const some = texts.slice(at, at + A_RUN)
    spent += processorMsOnce(() => some.forEach((text) => asked(text)))
  }
}

/** Messages a second: the middle of five runs, each over messages of its own. */
export function messagesASecond(asked: Asked, { warm, timed }: Parts): number {
  warmUp(asked, warm)
  return median(
    timed.map((texts) => (texts.length / processorMsOnce(() => texts.forEach((text) => asked(text)))) * 1000),
  )
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN

/** 2,000 characters: how long one text takes in the middle and at the slowest hundredth. */
function longFigures(lang: Lang, own: readonly string[]): Figure[] {
  const texts = longTexts(own, LONG, LONG_TEXTS)
  const timesOf = (asked: Asked): number[] => {
    for (const text of texts.slice(0, LONG_WARM)) asked(text)
    return texts.slice(LONG_WARM).map((text) => processorMsOnce(() => asked(text)))
  }
  const [ours, beside] = [timesOf(read), timesOf(split)]
  return [
    figure(
      `signals.${lang}.2000_chars.p50`,
      [quantile(ours, 0.5), 'ms'],
      ['split into words', quantile(beside, 0.5)],
    ),
    figure(
      `signals.${lang}.2000_chars.p99`,
      [quantile(ours, 0.99), 'ms'],
      ['split into words', quantile(beside, 0.99)],
      'below 2',
    ),
  ]
}

/** Characters a second at three sizes; the first is the yardstick of the others, for only the growth matters. */
function growthFigures(lang: Lang, own: readonly string[]): Figure[] {
  const small = longTexts(own, 10_000, 20)
  const speedOf = (texts: readonly string[]): number =>
    ((texts.length * (texts[0]?.length ?? 0)) / processorMsOnce(() => texts.forEach((text) => read(text)))) *
    1000
  const beside = ['at 10 KB', speedOf(small)] as const
  return [100_000, MEGABYTE].map((size) =>
    figure(
      `signals.${lang}.growth.${size / 1000}_kb`,
      [speedOf([joined(own, size)]), 'chars/s'],
      beside,
      'ratio >= 0.5',
    ),
  )
}

const repeated = (what: string): string => what.repeat(Math.ceil(MEGABYTE / what.length)).slice(0, MEGABYTE)

const HOSTILE: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { one_letter: 'а', key_words: 'верните деньги или суд ' },
  en: { zero_width: '\u200B', key_words: 'refund my money or court ' },
}

/** A megabyte of nothing but trouble (what has no language is asked once only), beside a megabyte of plain messages. */
function hostileFigures(lang: Lang, own: readonly string[]): Figure[] {
  // In another order than the texts of the growth, so that none is asked again.
  const plain = joined(own.toReversed(), MEGABYTE)
  const beside = ['1 MB of messages', processorMsOnce(() => read(plain))] as const
  return Object.entries(HOSTILE[lang]).map(([name, what]) =>
    figure(`signals.${lang}.1_mb.${name}`, [processorMsOnce(() => read(repeated(what))), 'ms'], beside),
  )
}

/** All figures of one language that need no peer. */
export function speedFigures(lang: Lang): Figure[] {
  const own = ownMessages(lang).map(({ text }) => text)
  return [...longFigures(lang, own), ...growthFigures(lang, own), ...hostileFigures(lang, own)]
}
