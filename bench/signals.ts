// The reader of messages: its speed and what it finds beside the libraries of npm, long and hostile texts, its start and size.
import type { Figure } from './measure.ts'
import { besideFigures } from './signals/beside.ts'
import { shippedFigures } from './signals/shipped.ts'
import { speedFigures } from './signals/speed.ts'
import { LANGS } from './signals/texts.ts'

export function signalsFigures(): Figure[] {
  return [...LANGS.flatMap((lang) => [...besideFigures(lang), ...speedFigures(lang)]), ...shippedFigures()]
}
