// Three words to choose from, a reason where one is needed, a name. One tap says it, and then the link is over.
import { element } from '../verifier/element.ts'
import { button, field, paragraph } from '../clientPage/parts.ts'
import type { ReaderWords } from './wordsRu.ts'

const WORDS = ['send', 'change', 'stop'] as const
export interface Said {
  readonly word: (typeof WORDS)[number]
  readonly why: string
  readonly name: string
}

function wordChoice(
  { word, isChosen }: { readonly word: Said['word']; readonly isChosen: boolean },
  t: ReaderWords,
  chosen: (word: Said['word']) => void,
): HTMLElement {
  const input = element('input', { type: 'radio', name: 'word', value: word })
  input.checked = isChosen
  input.addEventListener('change', () => chosen(word))
  return element('label', { class: 'way' }, input, t.words[word])
}

/** What was typed so far: another language of the page must not lose it. */
export type Typed = { -readonly [key in keyof Said]: key extends 'word' ? Said['word'] | null : string }

/** The form; `say` is called once everything is there, and its promise keeps the button still. */
export function wordForm(t: ReaderWords, typed: Typed, say: (said: Said) => Promise<void>): HTMLElement {
  const missing = element('p', { class: 'wrong', id: 'word-missing', role: 'alert' })
  const why = element('textarea', { id: 'why', rows: '3', maxlength: '2000' })
  const whyLabel = element('label', { for: 'why' }, t.whyMore)
  const whyWrong = element('p', { class: 'wrong', id: 'why-wrong', role: 'alert' })
  const name = field(t.name, { maxlength: '120', autocomplete: 'name' })
  why.value = typed.why
  why.addEventListener('input', () => (typed.why = why.value))
  name.input.value = typed.name
  name.input.addEventListener('input', () => (typed.name = name.input.value))
  const choices = WORDS.map((one) =>
    wordChoice({ word: one, isChosen: typed.word === one }, t, (chosen) => {
      typed.word = chosen
      missing.textContent = ''
      whyLabel.textContent = chosen === 'send' ? t.whyMore : t.why
    }),
  )
  const sayIt = async (): Promise<void> => {
    const [word, reason, called] = [typed.word, typed.why.trim(), typed.name.trim()]
    missing.textContent = word === null ? t.choose : ''
    whyWrong.textContent = word !== null && word !== 'send' && reason === '' ? t.whyMissing : ''
    name.say('')
    if (word === null) choices[0]?.querySelector('input')?.focus()
    else if (whyWrong.textContent !== '') why.focus()
    else if (called === '') name.say(t.nameMissing)
    else await say({ word, why: reason, name: called })
  }
  return element(
    'section',
    { class: 'panel accept' },
    element('fieldset', { class: 'ways' }, element('legend', {}, t.verdict), ...choices),
    missing,
    element('div', { class: 'field' }, whyLabel, why, whyWrong),
    name.whole,
    paragraph(t.nameHow, 'fine'),
    button(t.say, 'main-button', sayIt),
  )
}
