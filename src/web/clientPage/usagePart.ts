// How much of each limit is used: asked for after the page stands, so that a slow count holds nothing up.
import type { PageUsage } from '../../server/clientPages/pageShapes.ts'
import { element } from '../verifier/element.ts'
import { ask, PageNo } from './ask.ts'
import { paragraph, part } from './parts.ts'
import type { Speech } from './speech.ts'

type Used = PageUsage['usage'][number]

/** The bar is drawn to the limit and says by its pattern that there is more; the figures beside it say how much. */
function bar({ percent, over }: Used): HTMLElement {
  const filled = element('span', { class: over ? 'bar-filled over' : 'bar-filled' })
  filled.style.setProperty('--part', `${Math.min(100, percent ?? (over ? 100 : 0))}%`)
  return element('span', { class: 'bar', 'aria-hidden': 'true' }, filled)
}

function line(used: Used, { t, quantity, dayWritten }: Speech): HTMLElement {
  const { home, figures } = t
  const { no, limit, actual, unit, percent, over, window, whole, text } = used
  const amounts = home.of(quantity(actual, unit), quantity(limit, unit))
  const state = over ? home.over : percent !== null && percent >= 100 ? home.full : ''
  const until = window ? home.until(dayWritten(window.to)) : ''
  return element(
    'li',
    {},
    element('p', { class: 'used' }, element('strong', {}, amounts), element('span', {}, figures.clause(no))),
    bar(used),
    paragraph([state, until, whole ? '' : home.atLeast].filter((said) => said !== '').join(' '), 'fine'),
    text === '' ? null : paragraph(text, 'fine'),
  )
}

async function fill(place: HTMLElement, speech: Speech): Promise<void> {
  const { home } = speech.t
  try {
    const { usage } = await ask<PageUsage>('/usage', {})
    place.replaceChildren(
      usage.length === 0
        ? paragraph(home.usageNone)
        : element('ul', { class: 'usage' }, ...usage.map((used) => line(used, speech))),
    )
  } catch (no) {
    if (!(no instanceof PageNo)) throw no
    place.replaceChildren(paragraph(home.usageLater))
  }
}

/** The part of the page about usage; it fills itself. */
export function usagePart(speech: Speech): HTMLElement {
  const place = element('div', {}, paragraph('…'))
  void fill(place, speech)
  return part(speech.t.home.usage, '', place)
}
