// Labels as marks on a text: with the words of the screen, and how sure they are.
import { LABEL_WORDS } from '../../cases/screenWords.ts'
import { toneOf, type LabelMark } from '../../messages/MarkedText.tsx'
import type { Dismissable } from '../../signals/dismissable.ts'
import type { Signal } from '../../signals/label.ts'
import { capital, type Speech } from '../Words.tsx'

/** How sure, in hundredths: what a calibrated chance says to a person. Nothing is said to be beyond doubt. */
export const shareOf = (confidence: number): number => Math.min(99, Math.round(confidence * 100))

export const labelMark = (signal: Signal, speech: Speech): LabelMark => ({
  start: signal.start,
  end: signal.end,
  title: `${labelName(signal.label, speech)} (${speech.t.tier(signal.tier)})`,
  reason: speech.t.means[signal.label],
  tone: signal.tier === 'possible' ? 'doubt' : toneOf(signal.label),
  signal,
})

/** What a mark is called, at the beginning of a line. */
export const labelName = (label: Dismissable, { t, say }: Speech): string =>
  label === 'distress' ? t.sign.distress : capital(say(LABEL_WORDS[label]))
