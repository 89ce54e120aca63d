// The page when no text waits: what was accepted, how much is used, and what may be given beside.
import type { PageText } from '../../server/clientPages/pageShapes.ts'
import { disclosure, element } from '../verifier/element.ts'
import { acceptForm } from './acceptForm.ts'
import { paragraph, part, textBlocks } from './parts.ts'
import { figuresOf, type Step } from './textStep.ts'
import type { Speech } from './speech.ts'

function acceptedLine(text: PageText, lang: string, { t, when, day }: Speech): HTMLElement | null {
  const { accepted } = text
  if (!accepted) return null
  const { home } = t
  const until = accepted.until === null ? '' : `, ${home.validUntil(day(accepted.until))}`
  return element(
    'li',
    {},
    element('strong', {}, t.names[text.kind]),
    text.name === '' ? null : ` ${text.name}`,
    paragraph(`${home.accepted(when(accepted.at), accepted.by)}${until}.`, 'fine'),
    disclosure(home.read, () => [
      element('div', { class: 'sheet' }, textBlocks(text.text, lang)),
      paragraph(`${home.fingerprint}: ${text.textHash}`, 'fine digits'),
      paragraph(home.fingerprintWhy, 'fine'),
    ]),
  )
}

function consentPart(consent: PageText | null, step: Step): HTMLElement | null {
  if (!consent) return null
  const { t } = step.speech
  const { title, about } = t.texts.data_consent
  const whole = disclosure(t.home.consent, () => [
    element('div', { class: 'sheet' }, textBlocks(consent.text, step.view.lang)),
    acceptForm({ text: consent, ...step }),
  ])
  return part(title, 'panel', paragraph(about), whole)
}

/** What holds, below what waits for an answer. */
export function home(step: Step, ...above: readonly (Node | null)[]): readonly (Node | null)[] {
  const { view, speech } = step
  const { t } = speech
  const lines = view.accepted.map((text) => acceptedLine(text, view.lang, speech))
  const [newest] = view.accepted.filter(({ kind }) => kind === 'agreement')
  return [
    element('h1', { tabindex: '-1' }, t.title),
    paragraph(t.home.lead(view.business), 'lead'),
    ...above,
    newest ? figuresOf(newest, speech) : null,
    part(
      t.home.texts,
      '',
      lines.length === 0 ? paragraph(t.home.textsNone) : element('ul', { class: 'texts' }, ...lines),
    ),
    consentPart(view.consent, step),
    paragraph(t.home.open(speech.day(view.openUntil)), 'fine foot'),
  ]
}
