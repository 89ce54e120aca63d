// One text to read and accept: what it is, its limits in figures, its words, and the form.
import type { PageText, PageView } from '../../server/clientPages/pageShapes.ts'
import { element } from '../verifier/element.ts'
import { acceptForm } from './acceptForm.ts'
import { paragraph, part, textBlocks } from './parts.ts'
import type { Speech } from './speech.ts'

function figureInWords(
  { op, value, unit, window }: PageText['figures'][number],
  { t, quantity }: Speech,
): string {
  const { figures } = t
  const amount = quantity(value, unit)
  const said = {
    '<=': figures.atMost,
    '<': figures.below,
    '>=': figures.atLeast,
    '>': figures.above,
  }[op](amount)
  const each = window === null ? undefined : figures.windows[window]
  return each === undefined ? said : `${said} ${each}`
}

/** The limits of a text in figures; null where it has none. */
function figuresOf({ figures }: PageText, speech: Speech): HTMLElement | null {
  if (figures.length === 0) return null
  const words = speech.t.figures
  const lines = figures.map((figure) =>
    element(
      'div',
      {},
      element('dt', {}, words.clause(figure.no)),
      element('dd', {}, figureInWords(figure, speech)),
    ),
  )
  return part(words.title, 'figures', element('dl', {}, ...lines), paragraph(words.note, 'fine'))
}

export interface Step {
  readonly view: PageView
  readonly speech: Speech
  /** How many texts there were to accept when the page was opened. */
  readonly texts: number
  readonly accepted: (view: PageView, what: PageText['kind']) => void
  /** A notice was answered. */
  readonly answered: (view: PageView) => void
  readonly stale: () => void
}

/** The step of the text that waits. */
export function textStep(text: PageText, step: Step): readonly (Node | null)[] {
  const { view, speech } = step
  const { t } = speech
  const { title, about } = t.texts[text.kind]
  return [
    step.texts > 1 ? paragraph(t.step(step.texts - view.left + 1, step.texts), 'step') : null,
    element('h1', { tabindex: '-1' }, title),
    paragraph(about, 'lead'),
    figuresOf(text, speech),
    element('article', { class: 'sheet' }, textBlocks(text.text, view.lang)),
    part(t.accept.title, 'panel', acceptForm({ text, ...step })),
  ]
}
