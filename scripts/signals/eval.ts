// `npm run signals:eval`: how well the shipped reader reads what it was not trained on, and what the stories say.
//
// `--rounds` reads every company of sentences by a model trained only on those written before it: the curve of docs/signals.md.
import { LABELS } from '../../src/signals/label.ts'
import {
  calibrationError,
  falseAlarms,
  type Judged,
  macroF1,
  scored,
  spanOverlap,
} from '../../src/signals/learning/measure.ts'
import { type Lang, type Sample } from '../../src/signals/learning/sample.ts'
import { trainedModel } from '../../src/signals/learning/training.ts'
import { modelOf, type Model } from '../../src/signals/model/model.ts'
import { read } from '../../src/signals/read.ts'
import { readBy } from '../../src/signals/readBy.ts'
import { ruled } from '../../src/signals/ruled.ts'
import { examinedSamples, storySamples, unseenSamples } from './sets.ts'
import { lessonsOf, ownSamples } from './sources.ts'

const LANGS: readonly Lang[] = ['ru', 'en']
/** The companies of sentences in the order in which they were written; the guide, the stories and what stood before the heads come first. */
const ROUNDS = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'z',
  'i',
  'chat',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
] as const

const judgedBy = (samples: readonly Sample[], reading: (text: string) => Judged['given']): Judged[] =>
  samples.map((sample) => ({ sample, given: reading(sample.text) }))

const shown = (value: number): string => value.toFixed(3)

/** Whether anybody told which words carry the labels. */
const hasWords = (judged: readonly Judged[]): boolean =>
  judged.some(({ sample }) => [...sample.spans.values()].some((spans) => spans.length > 0))

/** One line of figures for a set and a language. */
function summary(name: string, judged: readonly Judged[]): string {
  const threat = scored(judged, (label) => label.startsWith('threat.'))
  return [
    `${name.padEnd(22)} ${String(judged.length).padStart(5)} messages`,
    `macro-F1 ${shown(macroF1(judged))}`,
    `any threat P ${shown(threat.precision)} R ${shown(threat.recall)}`,
    `overlap ${hasWords(judged) ? shown(spanOverlap(judged)) : 'not marked'}`,
    `false alarms ${shown(falseAlarms(judged))}`,
    `calibration error ${shown(calibrationError(judged))}`,
  ].join(' · ')
}

function table(judged: readonly Judged[]): string {
  return LABELS.map((label) => {
    const { precision, recall, f1, hit, missed } = scored(judged, (one) => one === label)
    return `    ${label.padEnd(20)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} of ${hit + missed}`
  }).join('\n')
}

function report(name: string, judged: readonly Judged[], withTable: boolean): void {
  for (const lang of LANGS) {
    const own = judged.filter(({ sample }) => sample.lang === lang)
    if (own.length === 0) continue
    process.stdout.write(`${summary(`${name}, ${lang}`, own)}\n`)
    if (withTable) process.stdout.write(`${table(own)}\n`)
  }
}

/** Reads every company by a model trained on those before it; what no model had seen is measured before it teaches. */
function rounds(): void {
  const samples = ownSamples()
  ROUNDS.forEach((voice, round) => {
    const before = samples.filter(
      (one) => !ROUNDS.slice(round).includes(one.voice as (typeof ROUNDS)[number]),
    )
    const fresh = samples.filter((one) => one.voice === voice)
    if (fresh.length === 0) return
    const model: Model = modelOf(trainedModel(lessonsOf(before), ''))
    report(
      `round ${round + 1} (${voice}), rules`,
      judgedBy(fresh, (text) => ruled(text).signals.map((one) => ({ ...one, tier: 'likely' }))),
      false,
    )
    report(
      `round ${round + 1} (${voice}), reader`,
      judgedBy(fresh, (text) => readBy(model, ruled(text), false)),
      false,
    )
  })
}

report('heldout, unseen half', judgedBy(unseenSamples(), read), true)
report('examined', judgedBy(examinedSamples(), read), true)
report('stories', judgedBy(storySamples(), read), false)
if (process.argv.includes('--rounds')) rounds()
