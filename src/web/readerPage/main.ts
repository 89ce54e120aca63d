// The page of a reader from outside: one letter without anybody in it, three questions, one word. Opened by a link, phone first, in a
// few kilobytes; nothing in a text can become markup.
import { clockOf, dayOf } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { dayInWords } from '../../basics/words.ts'
import type { LookPage } from '../../server/looks/lookShapes.ts'
import { askWith, PageNo, tokenHere } from '../clientPage/ask.ts'
import { button, paragraph, part } from '../clientPage/parts.ts'
import { browsersLang } from '../clientPage/speech.ts'
import { element } from '../verifier/element.ts'
import { wordForm, type Said, type Typed } from './wordForm.ts'
import { wordsEn } from './wordsEn.ts'
import { wordsRu } from './wordsRu.ts'
import '../clientPage/page.css'
import './page.css'

const root = document.documentElement
const dark = matchMedia('(prefers-color-scheme: dark)')
const colour = (): void => root.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light')
colour()
dark.addEventListener('change', colour)

type Shown =
  | { readonly is: 'opening' }
  | { readonly is: 'letter'; readonly page: LookPage }
  | { readonly is: 'thanks' }
  | { readonly is: 'no'; readonly kind: string; readonly words: string }

let shown: Shown = { is: 'opening' }
let lang: Lang = browsersLang()
const typed: Typed = { word: null, why: '', name: '' }

const name = element('span', { class: 'brand' })
const other = element('button', { type: 'button', class: 'lang' })
const main = element('main', {})

const title = (words: string): HTMLElement => element('h1', { tabindex: '-1' }, words)
const ask = async (path: string, body: unknown): Promise<unknown> =>
  (await askWith('x-look-link', `/api/v1/door/look${path}`, body)).json()

const blocks = (text: string): Node[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => paragraph(block))

function letterContent(page: LookPage): (Node | null)[] {
  const t = words()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const expires = Date.parse(page.expiresAt)
  const until = `${dayInWords(dayOf(expires, zone), lang)}, ${clockOf(expires, zone)}`
  const text = (body: string, kind: string) =>
    element('div', { class: `sheet text ${kind}`, lang: page.lang }, ...blocks(body))
  return [
    title(t.title),
    paragraph(t.lead, 'lead'),
    part(t.letter(page.kind), 'letter', text(page.letter, 'ours')),
    page.answers === '' ? null : part(t.answers, 'answers', text(page.answers, 'theirs')),
    paragraph(t.hidden, 'fine'),
    part(t.look, 'questions', element('ul', {}, ...t.questions.map((one) => element('li', {}, one)))),
    wordForm(t, typed, say),
    paragraph(t.until(until), 'fine'),
  ]
}

const words = () => (lang === 'ru' ? wordsRu : wordsEn)

function content(): (Node | null)[] {
  const t = words()
  if (shown.is === 'opening') return [paragraph(t.opening, 'lead')]
  if (shown.is === 'thanks') return [title(t.thanks.title), paragraph(t.thanks.about, 'lead')]
  if (shown.is === 'letter') return letterContent(shown.page)
  if (shown.kind === 'no_link') return [title(t.noLink.title), paragraph(t.noLink.about, 'lead')]
  if (shown.kind === 'look_ended') return [title(t.ended.title), paragraph(t.ended.about, 'lead')]
  const what = shown.kind === '' ? t.noConnection : shown.words || t.wentWrong
  return [title(what), button(t.again, 'main-button', open)]
}

function draw(): void {
  const t = words()
  root.lang = lang
  document.title = t.title
  other.textContent = t.otherLanguage
  other.lang = lang === 'ru' ? 'en' : 'ru'
  main.replaceChildren(...content().filter((child) => child !== null))
}

/** Shows something new, from its top, and tells it to whoever listens instead of looking. */
function tell(next: Shown): void {
  shown = next
  draw()
  scrollTo(0, 0)
  main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

async function asked(work: () => Promise<Shown>): Promise<void> {
  try {
    tell(await work())
  } catch (no) {
    if (!(no instanceof PageNo)) throw no
    tell({ is: 'no', kind: no.kind, words: no.message })
  }
}

const say = (said: Said): Promise<void> =>
  asked(async () => {
    await ask('/word', said)
    return { is: 'thanks' }
  })

async function open(): Promise<void> {
  if (tokenHere() === null) tell({ is: 'no', kind: 'no_link', words: '' })
  else
    await asked(async () => {
      const page = (await ask('', {})) as LookPage
      // The page speaks the language of the letter until somebody says otherwise.
      lang = page.lang
      return { is: 'letter', page }
    })
}

other.addEventListener('click', () => {
  lang = lang === 'ru' ? 'en' : 'ru'
  draw()
})
addEventListener('hashchange', () => void open())

document.body.append(element('header', { class: 'top' }, name, other), main)
draw()
void open()
