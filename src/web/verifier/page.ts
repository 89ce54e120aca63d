// verify.html: the verifier as a page of its own, in one file that needs no network and asks for nothing.
import '../withoutEval.ts'
import type { Lang } from '../../basics/lang.ts'
import { element } from './element.ts'
import { PackCheck } from './packCheck.ts'
import { WORDS } from './verifierWords.ts'

const root = document.documentElement
const dark = matchMedia('(prefers-color-scheme: dark)')
const colour = (): void => root.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light')
colour()
dark.addEventListener('change', colour)

let lang: Lang = navigator.language.startsWith('ru') ? 'ru' : 'en'
const place = element('div', {})
const check = new PackCheck(place, lang)
const heading = element('h1', {})
const lead = element('p', { class: 'lead' })
const name = element('span', { class: 'brand' })
const about = element('p', { class: 'fine' })
const other = element('button', { type: 'button', class: 'lang' })

function speak(): void {
  root.lang = lang
  document.title = `${WORDS.title[lang]} · ${WORDS.name[lang]}`
  heading.textContent = WORDS.title[lang]
  lead.textContent = WORDS.lead[lang]
  name.textContent = WORDS.name[lang]
  about.textContent = WORDS.page[lang]
  other.textContent = WORDS.otherLanguage[lang]
  other.lang = lang === 'ru' ? 'en' : 'ru'
}

other.addEventListener('click', () => {
  lang = lang === 'ru' ? 'en' : 'ru'
  speak()
  check.speak(lang)
})
// A file that is dropped beside the place must not replace the page.
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => event.preventDefault())

speak()
document.body.append(
  element('header', { class: 'top' }, name, other),
  element('main', { class: 'page' }, heading, lead, place, about),
)
