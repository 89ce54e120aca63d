// The one door out of the desk. Copying, printing, mailing, the API and the screen ask it, and nobody else decides.
//
// Whatever it refuses comes with a way on, so that no letter can be stuck for good. What left by itself is never refused
// afterwards: a record of what happened is no letter on its way.
import type { Instant } from '../../basics/instant.ts'
import { plural, type Bilingual } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import type { Letter } from '../letter.ts'
import type { Block, FoundInDraft, Leave, Leaving, LeavingContext, Way } from './leave.ts'

/** A place that the draft leaves to a person: «[дата и время]». */
const GAP = /\[[^\]\n]{2,80}\]/gu

/** Letters that are about the danger itself, or take no position and tell people where help is. */
const WITH_DANGER: readonly Letter['kind'][] = ['acknowledgement', 'threat_answer']

/** Letters that a closed case still sends: an error of ours is told to whom it touched, whenever it is found. */
const AFTER_CLOSING: readonly string[] = ['first_word']

/** Places in square brackets that nobody has filled in yet. */
export const gapsIn = (text: string): Span[] =>
  [...text.matchAll(GAP)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

interface BlockPlaces {
  readonly spans?: readonly Span[]
  readonly until?: Instant
}

const block = (
  kind: Block['kind'],
  says: Bilingual,
  ways: Block['ways'],
  { spans = [], until }: BlockPlaces = {},
): Block => ({ kind, says, ways, spans, until: until ?? null })

function safetyFirst(letter: Leaving, { danger }: LeavingContext): Block | null {
  if (!danger || WITH_DANGER.includes(letter.kind)) return null
  return block(
    'safety_first',
    {
      ru: 'Сначала люди: в сообщении сказано об опасности. Запишите, что сделано и все ли в порядке, и письмо пойдёт дальше.',
      en: 'People first: the message speaks of danger. Note what was done and whether everybody is safe; then the letter goes on.',
    },
    ['note_safety'],
  )
}

function closedCase(letter: Leaving, { closed, giving }: LeavingContext): Block | null {
  const isGift = giving !== null && (!giving.stopped || giving.allowed)
  if (!closed || isGift || AFTER_CLOSING.includes(letter.kind)) return null
  return block(
    'closed',
    {
      ru: 'Дело закрыто. Откройте его снова, если вопрос ещё жив.',
      en: 'The case is closed. Reopen it if the matter is alive again.',
    },
    ['reopen'],
  )
}

function gaps({ text }: Leaving): Block | null {
  const spans = gapsIn(text)
  if (!spans.length) return null
  const count = spans.length
  return block(
    'gap',
    {
      ru: plural('ru', count, {
        one: 'В письме осталось # место в скобках: впишите или уберите.',
        few: 'В письме осталось # места в скобках: впишите или уберите.',
        many: 'В письме осталось # мест в скобках: впишите или уберите.',
      }),
      en: plural('en', count, {
        one: '# place in brackets is left in the letter: fill it in or take it out.',
        other: '# places in brackets are left in the letter: fill them in or take them out.',
      }),
    },
    ['change'],
    { spans },
  )
}

// Looked for among everything found, chosen about or not: no reason can let money for silence pass.
function tied(_letter: Leaving, { found }: LeavingContext): Block | null {
  const ties = found.filter(({ kind }) => kind === 'G3')
  const [first] = ties
  return first ? block('tied', first.why, ['change'], { spans: ties.map(({ span }) => span) }) : null
}

function exhale(_letter: Leaving, { wait }: LeavingContext, now: Instant): Block | null {
  if (!wait || wait.brokenBy || wait.until <= now) return null
  return block('exhale', wait.says, ['wait', 'change', 'break'], { until: wait.until })
}

const STOPPED_ELSEWHERE: readonly string[] = ['G3', 'gap', 'concession']

function findings(_letter: Leaving, { open }: LeavingContext): Block | null {
  const left = open.filter(({ kind }) => !STOPPED_ELSEWHERE.includes(kind))
  if (!left.length) return null
  const stops = left.filter(({ weight }) => weight === 'stops')
  return block('findings', foundSays(left, stops), ['change', 'choose'], {
    spans: left.map(({ span }) => span),
  })
}

function foundSays(left: readonly FoundInDraft[], stops: readonly FoundInDraft[]): Bilingual {
  if (left.length === 1 && left[0]) return left[0].why
  return {
    ru: `${plural('ru', left.length, { one: 'Найдено # место', few: 'Найдено # места', many: 'Найдено # мест' })}, ${
      stops.length ? `из них ${stops.length} лучше исправить` : 'решите о каждом'
    }: исправьте или оставьте с причиной.`,
    en: `${plural('en', left.length, { one: '# place was found', other: '# places were found' })}, ${
      stops.length ? `${stops.length} of them better changed` : 'decide about each'
    }: change it or keep it with a reason.`,
  }
}

function concession(_letter: Leaving, { giving }: LeavingContext): Block | null {
  if (!giving?.stopped || giving.allowed) return null
  return block('concession', giving.why, ['change', 'ask_owner'])
}

function secondLook(_letter: Leaving, { look }: LeavingContext): Block | null {
  if (!look.needed || look.byLeaver || look.given?.word === 'send') return null
  const nights = look.ways.flatMap((way) => (way.way === 'own_night' ? [way.from] : []))
  const waits = look.ways.some(({ way }) => way !== 'own_night') ? [] : nights
  // Outside a case there is nobody to ask: the letter is taken into one.
  if (!look.ways.length)
    return block('second_look', fromCase(look.why[0] ?? NEEDS_LOOK), ['in_case', 'change'])
  const says = look.given ? notYet(look.given) : (look.why[0] ?? NEEDS_LOOK)
  const ways: Block['ways'] = look.given ? ['change', 'ask_look'] : ['ask_look', ...afterNight(waits)]
  return block('second_look', says, ways, waits[0] === undefined ? {} : { until: waits[0] })
}
const fromCase = ({ ru, en }: Bilingual): Bilingual => ({
  ru: `${ru} Измените эти слова или отправьте письмо из дела клиента: там его прочитают.`,
  en: `${en} Change these words, or send the letter from a case of the client: there it can be read.`,
})
const afterNight = (waits: readonly Instant[]): Way[] => (waits.length ? ['wait'] : [])
const NEEDS_LOOK: Bilingual = {
  ru: 'Такое письмо перед отправкой читает ещё один человек.',
  en: 'Somebody else reads such a letter before it leaves.',
}
const notYet = ({ word, why }: { word: string; why: string }): Bilingual =>
  word === 'stop'
    ? {
        ru: `Второй читатель просит не отправлять${why ? `: ${why}` : '.'}`,
        en: `The second reader asks not to send it${why ? `: ${why}` : '.'}`,
      }
    : {
        ru: `Второй читатель просит исправить${why ? `: ${why}` : '.'}`,
        en: `The second reader asks to change it${why ? `: ${why}` : '.'}`,
      }

function promises(_letter: Leaving, { days }: LeavingContext): Block | null {
  if (!days.length) return null
  return block(
    'promises',
    {
      ru: 'В письме назван день. Отметьте, обещание это или нет: обещания стол будет помнить.',
      en: 'The letter names a day. Say whether it is a promise: the desk remembers promises.',
    },
    ['tick_days', 'change'],
    { spans: days },
  )
}

function changedSince(_letter: Leaving, { cameSince }: LeavingContext): Block | null {
  return cameSince ? block('changed_since', cameSince, ['read_anew', 'change']) : null
}

const ASKED = [
  safetyFirst,
  closedCase,
  gaps,
  tied,
  exhale,
  findings,
  concession,
  secondLook,
  promises,
  changedSince,
]

/**
 * May this letter leave now? Everything that stands before it is named at once, in the order of `BLOCKS`, each with its ways on.
 * Pure: the same letter, context and instant give the same answer.
 */
export function mayLeave(letter: Leaving, c: LeavingContext, now: Instant): Leave {
  const [first, ...others] = ASKED.map((asked) => asked(letter, c, now)).filter((found) => found !== null)
  if (!first) return { may: true, notes: notesOf(c) }
  const blocks = [first, ...others] as const
  const clocks = blocks.flatMap(({ until }) => (until === null ? [] : [until]))
  return { may: false, blocks, wakesAt: clocks.length ? Math.max(...clocks) : null }
}

// A pause that somebody broke, or that ended early for a term, is said beside the letter that leaves.
const notesOf = ({ wait }: LeavingContext): Bilingual[] => (wait ? [wait.says] : [])
