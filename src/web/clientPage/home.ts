// The page when no text waits: what was accepted, how much is used, and what may be given beside.
import type { PageText } from '../../server/clientPages/pageShapes.ts'
import { disclosure, element } from '../verifier/element.ts'
import { acceptForm } from './acceptForm.ts'
import { askFile, PageNo } from './ask.ts'
import { noticeParts } from './noticePart.ts'
import { button, paragraph, part, textBlocks } from './parts.ts'
import type { Step } from './textStep.ts'
import { usagePart } from './usagePart.ts'
import type { Speech } from './speech.ts'

const FILE_KEPT_MS = 60_000
/** The certificate as a file: it goes by an address of its own, which a slow browser still needs for a moment after the tap. */
function certificateButton(acceptance: string, { t, lang }: Speech): HTMLElement {
  const told = element('p', { class: 'wrong', role: 'alert' })
  const wanted = button(t.home.certificate, 'plain-button', async () => {
    told.textContent = ''
    try {
      const file = await askFile('/certificates', { acceptance, lang })
      const href = URL.createObjectURL(file)
      element('a', { href, download: `${t.names.agreement} ${acceptance.slice(0, 8)}.pdf` }).click()
      setTimeout(() => URL.revokeObjectURL(href), FILE_KEPT_MS)
    } catch (no) {
      if (!(no instanceof PageNo)) throw no
      told.textContent = no.kind === '' ? t.noConnection : t.home.certificateNo
    }
  })
  return element('div', {}, wanted, told)
}

/** Texts that we write for everybody: the number of their version says nothing to a client. */
const OURS: ReadonlySet<string> = new Set(['signature_terms', 'data_consent'])

function acceptedLine(text: PageText, lang: string, speech: Speech): HTMLElement | null {
  const { accepted } = text
  if (!accepted) return null
  const { when, day } = speech
  const { home, names } = speech.t
  const until = accepted.until === null ? '' : `, ${home.validUntil(day(accepted.until))}`
  return element(
    'li',
    {},
    element('strong', {}, names[text.kind]),
    text.name === '' || OURS.has(text.kind) ? null : ` ${text.name}`,
    paragraph(`${home.accepted(when(accepted.at), accepted.by)}${until}.`, 'fine'),
    disclosure(home.read, () => [
      element('div', { class: 'sheet' }, textBlocks(text.text, lang)),
      paragraph(`${home.fingerprint}: ${text.textHash}`, 'fine digits'),
      paragraph(home.fingerprintWhy, 'fine'),
      certificateButton(accepted.id, speech),
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

/** The page when no text waits: what waits for an answer, usage, what holds. */
export function home(step: Step): readonly (Node | null)[] {
  const { view, speech } = step
  const { t } = speech
  const lines = view.accepted.map((text) => acceptedLine(text, view.lang, speech))
  const notices = noticeParts(step)
  return [
    element('h1', { tabindex: '-1' }, t.title),
    paragraph(t.home.lead(view.business), 'lead'),
    notices.waiting,
    usagePart(speech),
    part(
      t.home.texts,
      '',
      lines.length === 0 ? paragraph(t.home.textsNone) : element('ul', { class: 'texts' }, ...lines),
    ),
    notices.answered,
    consentPart(view.consent, step),
    paragraph(t.home.open(speech.day(view.openUntil)), 'fine foot'),
  ]
}
