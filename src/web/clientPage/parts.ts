// Small parts that every step of the page is made of.
import { element } from '../verifier/element.ts'

type Child = Node | string | null

export const paragraph = (text: string, name = ''): HTMLParagraphElement =>
  element('p', name === '' ? {} : { class: name }, text)

/** A button that does its work once at a time: while it runs, a second tap does nothing. */
export function button(words: string, name: string, work: () => Promise<void> | void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name }, words)
  const run = async (): Promise<void> => {
    if (made.getAttribute('aria-disabled') === 'true') return
    made.setAttribute('aria-disabled', 'true')
    try {
      await work()
    } finally {
      made.removeAttribute('aria-disabled')
    }
  }
  made.addEventListener('click', () => void run())
  return made
}

/** A field with its label; what is wrong with it stands below and is read out with it. */
export interface Field {
  readonly whole: HTMLElement
  readonly input: HTMLInputElement
  /** Says what is wrong and puts the cursor there; an empty text takes it back. */
  readonly say: (wrong: string) => void
}

let made = 0
export function field(label: string, attributes: Readonly<Record<string, string>>): Field {
  made += 1
  const id = `field-${made}`
  const input = element('input', { id, ...attributes })
  const wrong = element('p', { class: 'wrong', id: `${id}-wrong`, role: 'alert' })
  const whole = element('div', { class: 'field' }, element('label', { for: id }, label), input, wrong)
  const say = (words: string): void => {
    wrong.textContent = words
    if (words === '') {
      input.removeAttribute('aria-invalid')
      input.removeAttribute('aria-describedby')
      return
    }
    input.setAttribute('aria-invalid', 'true')
    input.setAttribute('aria-describedby', wrong.id)
    input.focus()
  }
  return { whole, input, say }
}

/** A section with its heading. */
export const part = (title: string, name: string, ...children: readonly Child[]): HTMLElement =>
  element('section', { class: `part ${name}` }, element('h2', {}, title), ...children)

/** The very text of a version, block by block: nothing is added to it and nothing left out. */
export function textBlocks(text: string, lang: string): HTMLElement {
  const [heading = '', ...blocks] = text.trimEnd().split('\n\n')
  return element(
    'div',
    { class: 'text', lang },
    element('p', { class: 'text-title' }, heading),
    ...blocks.map((block) => paragraph(block)),
  )
}
