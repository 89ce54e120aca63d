// Accepting a text: who accepts, where the code goes, the six digits. One thing after the other, each in the same place.
import type { CodeSent, PageText, PageView } from '../../server/clientPages/pageShapes.ts'
import { element } from '../verifier/element.ts'
import { ask, PageNo } from './ask.ts'
import { button, field, paragraph, type Field } from './parts.ts'
import type { Speech } from './speech.ts'

export interface Accepting {
  readonly text: PageText
  readonly view: PageView
  readonly speech: Speech
  /** The page as it is once the text was accepted. */
  readonly accepted: (view: PageView, what: PageText['kind']) => void
  /** The text on the page is no longer the one that waits. */
  readonly stale: () => void
}

/** Noes after which there is nothing to type: the code is gone, and a new one may be asked for. */
const CODE_IS_OVER = new Set(['code_spent', 'codes_too_many'])

type Ways = PageView['ways']

function waysChoice(ways: Ways, legend: string): { whole: HTMLElement; chosen: () => string } {
  const inputs = ways.map(({ way }, at) =>
    element('input', {
      type: 'radio',
      name: 'way',
      value: way,
      id: `way-${at}`,
      ...(at === 0 ? { checked: '' } : {}),
    }),
  )
  const lines = ways.map(({ masked }, at) =>
    element('label', { class: 'way', for: `way-${at}` }, inputs[at] ?? null, masked),
  )
  return {
    whole: element('fieldset', { class: 'ways' }, element('legend', {}, legend), ...lines),
    chosen: () => inputs.find(({ checked }) => checked)?.value ?? '',
  }
}

const wordsOf = (no: unknown, { t }: Speech): string =>
  no instanceof PageNo && no.kind !== '' ? no.message || t.wentWrong : t.noConnection

/** The name of whoever accepts, as far as we know it: a person who buys for themselves is the client. */
const known = ({ client, consumer }: PageView): string => (consumer === true ? client : '')

class AcceptForm {
  readonly place = element('div', { class: 'accept' })
  readonly #of: Accepting
  readonly #by: Field
  #way = ''

  constructor(of: Accepting) {
    this.#of = of
    const { speech, view } = of
    this.#by = field(speech.t.accept.by, {
      type: 'text',
      autocomplete: 'name',
      maxlength: '200',
      value: known(view),
    })
    this.#askForCode('')
  }

  #show(...children: readonly (Node | null)[]): void {
    this.place.replaceChildren(...children.filter((child) => child !== null))
  }

  #askForCode(said: string): void {
    const { speech, view } = this.#of
    const { accept } = speech.t
    const [only] = view.ways
    if (!only) {
      this.#show(paragraph(accept.noWay, 'note'))
      return
    }
    const several = view.ways.length > 1 ? waysChoice(view.ways, accept.where) : null
    const told = element('p', { class: 'wrong', role: 'alert' }, said)
    const send = button(several ? accept.ask : accept.askTo(only.masked), 'main-button', async () => {
      const by = this.#by.input.value.trim()
      this.#by.say(by === '' ? accept.byMissing : '')
      if (by === '') return
      this.#way = several ? several.chosen() : only.way
      await this.#send((words) => {
        told.textContent = words
      })
    })
    this.#show(this.#by.whole, several?.whole ?? null, told, send, paragraph(accept.instead, 'fine'))
  }

  async #send(refused: (words: string) => void): Promise<void> {
    try {
      const asked = { version: this.#of.text.version, way: this.#way }
      this.#typeCode(await ask<CodeSent>('/codes', asked))
    } catch (no) {
      if (no instanceof PageNo && no.kind === 'text_changed') this.#of.stale()
      else refused(wordsOf(no, this.#of.speech))
    }
  }

  #typeCode({ masked, until }: CodeSent): void {
    const { speech } = this.#of
    const { accept } = speech.t
    const code = field(accept.code, {
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: '9',
      class: 'code',
    })
    const confirm = element('button', { type: 'submit', class: 'main-button' }, accept.confirm)
    const form = element('form', {}, code.whole, confirm)
    form.noValidate = true
    let isRunning = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (isRunning) return
      isRunning = true
      void this.#confirm(code).finally(() => {
        isRunning = false
      })
    })
    const another = button(accept.another, 'plain-button', async () => {
      await this.#send((words) => code.say(words))
    })
    this.#show(
      element('p', { class: 'note', role: 'status' }, accept.sent(masked, speech.clock(until))),
      form,
      another,
      paragraph(accept.instead, 'fine'),
    )
    code.input.focus()
  }

  async #confirm(code: Field): Promise<void> {
    const { speech, text, accepted, stale } = this.#of
    const digits = code.input.value.replaceAll(/\D/gu, '')
    if (digits.length !== 6) {
      code.say(speech.t.accept.codeMissing)
      return
    }
    const { version, textHash } = text
    const by = this.#by.input.value.trim()
    try {
      accepted(await ask<PageView>('/acceptances', { version, textHash, code: digits, by }), text.kind)
    } catch (no) {
      const kind = no instanceof PageNo ? no.kind : ''
      if (kind === 'text_changed') stale()
      else if (CODE_IS_OVER.has(kind)) this.#askForCode(wordsOf(no, speech))
      else code.say(wordsOf(no, speech))
    }
  }
}

/** The form below a text, by which it is accepted. */
export const acceptForm = (of: Accepting): HTMLElement => new AcceptForm(of).place
