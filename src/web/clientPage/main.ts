// The page of a client: opened by a link, phone first, in a few kilobytes. No library draws it: a slow phone is done with it at
// once, and nothing in a text can become markup.
import type { Lang } from '../../basics/lang.ts'
import type { PageText, PageView } from '../../server/clientPages/pageShapes.ts'
import { element } from '../verifier/element.ts'
import { ask, PageNo, tokenHere } from './ask.ts'
import { home } from './home.ts'
import { button, paragraph } from './parts.ts'
import { browsersLang, speechOf, type Speech } from './speech.ts'
import { textStep } from './textStep.ts'
import type { PageWords } from './wordsRu.ts'
import './page.css'

const root = document.documentElement
const dark = matchMedia('(prefers-color-scheme: dark)')
const colour = (): void => root.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light')
colour()
dark.addEventListener('change', colour)

type Shown =
  | { readonly is: 'opening' }
  | { readonly is: 'view'; readonly view: PageView; readonly said: (t: PageWords) => string }
  | { readonly is: 'no'; readonly kind: string; readonly words: string }

let shown: Shown = { is: 'opening' }
/** The language that was chosen here; until then the page speaks that of the agreement. */
let chosen: Lang | null = null
/** The most texts that were to be accepted at one time since the page was opened. */
let texts = 0

const name = element('span', { class: 'brand' })
const other = element('button', { type: 'button', class: 'lang' })
const main = element('main', {})
const said = element('p', { class: 'said', role: 'status' })

function speech(): Speech {
  const view = shown.is === 'view' ? shown.view : null
  return speechOf(chosen ?? view?.lang ?? browsersLang(), view?.timezone ?? 'UTC')
}

function message(title: string, about: string, again: string | null): readonly (Node | null)[] {
  return [
    element('h1', { tabindex: '-1' }, title),
    about === '' ? null : paragraph(about, 'lead'),
    again === null ? null : button(again, 'main-button', open),
  ]
}

function noContent({ kind, words }: Extract<Shown, { is: 'no' }>, { t }: Speech): readonly (Node | null)[] {
  if (kind === 'no_link') return message(t.noLink.title, t.noLink.about, null)
  if (kind === 'link_ended') return message(t.ended.title, t.ended.about, null)
  return message(kind === '' ? t.noConnection : words || t.wentWrong, '', t.again)
}

function viewContent({ view }: Extract<Shown, { is: 'view' }>, spoken: Speech): readonly (Node | null)[] {
  const step = {
    view,
    speech: spoken,
    texts,
    stale: () => void open(),
    answered: (next: PageView) => tell({ is: 'view', view: next, said: ({ notices }) => notices.done }),
    accepted: (next: PageView, what: PageText['kind']) => {
      const mail = next.ways.find(({ kind }) => kind === 'mail')
      const said = ({ accept, names }: PageWords): string =>
        [accept.done(names[what]), ...(mail ? [accept.copied(mail.masked)] : [])].join(' ')
      tell({ is: 'view', view: next, said })
    },
  }
  return view.waiting ? textStep(view.waiting, step) : home(step)
}

function draw(): void {
  const spoken = speech()
  const { t, lang } = spoken
  root.lang = lang
  other.textContent = t.otherLanguage
  other.lang = lang === 'ru' ? 'en' : 'ru'
  const business = shown.is === 'view' ? shown.view.business : ''
  name.textContent = business
  document.title = business === '' ? t.title : `${t.title} · ${business}`
  said.textContent = shown.is === 'view' ? shown.said(t) : ''
  const content =
    shown.is === 'opening'
      ? [paragraph(t.opening, 'lead')]
      : shown.is === 'no'
        ? noContent(shown, spoken)
        : viewContent(shown, spoken)
  main.replaceChildren(...[said, ...content].filter((child) => child !== null))
}

/** Shows something new, from its top, and tells it to whoever listens instead of looking. */
function tell(next: Shown): void {
  shown = next
  if (next.is === 'view') texts = Math.max(texts, next.view.left)
  draw()
  scrollTo(0, 0)
  main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

async function open(): Promise<void> {
  if (tokenHere() === null) {
    tell({ is: 'no', kind: 'no_link', words: '' })
    return
  }
  try {
    tell({ is: 'view', view: await ask<PageView>('', {}), said: () => '' })
  } catch (no) {
    if (!(no instanceof PageNo)) throw no
    tell({ is: 'no', kind: no.kind, words: no.message })
  }
}

other.addEventListener('click', () => {
  chosen = speech().lang === 'ru' ? 'en' : 'ru'
  draw()
})
addEventListener('hashchange', () => void open())

document.body.append(element('header', { class: 'top' }, name, other), main)
draw()
void open()
