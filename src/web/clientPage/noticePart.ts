// A notice with the choices that it gives: one tap says which, a second one in the same place says yes.
import type { PageNotice, PageView } from '../../server/clientPages/pageShapes.ts'
import { disclosure, element } from '../verifier/element.ts'
import { ask, PageNo } from './ask.ts'
import { button, paragraph, part, textBlocks } from './parts.ts'
import type { Step } from './textStep.ts'

type Choice = PageNotice['choices'][number]

const asSentence = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase()}${words.slice(1)}`

class NoticeCard {
  readonly place = element('div', { class: 'choices' })
  readonly #notice: PageNotice
  readonly #step: Step

  constructor(notice: PageNotice, step: Step) {
    this.#notice = notice
    this.#step = step
    this.#offer(null)
  }

  /** The choices, each a button; the cursor goes back to the one that was taken back. */
  #offer(back: Choice | null): void {
    const { lang, t } = this.#step.speech
    const buttons = this.#notice.choices.map((choice) => ({
      choice,
      made: button(asSentence(choice.words[lang]), 'choice-button', () => this.#confirm(choice)),
    }))
    this.place.replaceChildren(
      element('p', { class: 'ask' }, t.notices.choose),
      ...buttons.map(({ made }) => made),
      paragraph(this.#notice.silence[lang], 'fine'),
    )
    buttons.find(({ choice }) => choice === back)?.made.focus()
  }

  #confirm(choice: Choice): void {
    const { lang, t } = this.#step.speech
    const told = element('p', { class: 'wrong', role: 'alert' })
    const yes = button(t.notices.yes, 'main-button', async () => {
      try {
        const asked = { notice: this.#notice.id, choice: choice.kind }
        this.#step.answered(await ask<PageView>('/choices', asked))
      } catch (no) {
        if (!(no instanceof PageNo)) throw no
        told.textContent = no.kind === '' ? t.noConnection : no.message || t.wentWrong
      }
    })
    this.place.replaceChildren(
      element('p', { class: 'ask' }, t.notices.sure),
      element('p', { class: 'chosen' }, asSentence(choice.words[lang])),
      told,
      yes,
      button(t.notices.no, 'plain-button', () => this.#offer(choice)),
    )
    yes.focus()
  }
}

function heading({ clause, actual, limit, unit }: PageNotice, { t, quantity }: Step['speech']): HTMLElement {
  const amounts = t.home.of(quantity(actual, unit), quantity(limit, unit))
  return element(
    'p',
    { class: 'used' },
    element('strong', {}, amounts),
    element('span', {}, t.figures.clause(clause)),
  )
}

function card(notice: PageNotice, step: Step): HTMLElement {
  const { speech, view } = step
  const { t, lang, when, dayWritten } = speech
  const { notices } = t
  const { answer, isLate, answerBy } = notice
  const said = answer
    ? paragraph(`${notices.answered}: ${asSentence(answer.words[lang])} (${when(answer.at)}).`)
    : new NoticeCard(notice, step).place
  return element(
    'article',
    { class: 'notice' },
    heading(notice, speech),
    answer
      ? null
      : paragraph(isLate ? notices.late(dayWritten(answerBy)) : notices.answerBy(dayWritten(answerBy))),
    answer ? said : null,
    disclosure(notices.letter, () => [
      element('div', { class: 'sheet' }, textBlocks(notice.letter, view.lang)),
    ]),
    answer ? null : said,
  )
}

/** The notices of the page: those that wait for an answer above, the answered ones apart; null where there are none. */
export function noticeParts(step: Step) {
  const { notices: words } = step.speech.t
  const open = step.view.notices.filter(({ answer }) => answer === null)
  const over = step.view.notices.filter(({ answer }) => answer !== null)
  const cards = (all: readonly PageNotice[]) => all.map((notice) => card(notice, step))
  return {
    waiting: open.length === 0 ? null : part(words.title, 'panel', ...cards(open)),
    answered: over.length === 0 ? null : part(words.past, '', ...cards(over)),
  }
}
