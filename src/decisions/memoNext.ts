// The second half of the memo: what runs out next, what to do now, the letters in full, what could not be read.
import { dayOf } from '../basics/instant.ts'
import { capital, counted, dayInWords, sum } from '../basics/words.ts'
import type { FoundDeadline } from '../cases/deadlines/foundDeadline.ts'
import { DECISION_WORDS, dayTypeWords, LETTER_WORDS, WHOSE_WORDS } from '../cases/screenWords.ts'
import { exhaleNow, mayRefuse } from '../cases/exhale/pause.ts'
import { OFFICE_HOURS } from '../cases/exhale/workingHours.ts'
import type { MemoInput } from './memo.ts'
import { caseCurrency, sentence, sourceName } from './memoCase.ts'
import { point, shownOf, wrapped } from './memoText.ts'

function deadlineLine(input: MemoInput, one: FoundDeadline): string {
  const { lang } = input
  const due = dayInWords(one.due, lang)
  const strict =
    one.dueStrict === one.due
      ? ''
      : lang === 'ru'
        ? `, строго ${dayInWords(one.dueStrict, lang)}`
        : `, strictly ${dayInWords(one.dueStrict, lang)}`
  const seen = one.evidenceMark !== undefined && one.evidenceMark !== 'V'
  const unread = seen
    ? lang === 'ru'
      ? ', по тексту нормы не проверено'
      : ', not checked against the text of the law'
    : ''
  const late = (one.ifLate ?? [])
    .filter((step) => step.amount > 0)
    .map((step) => `${counted(step.days, 'day', lang)}: ${sum(step.amount, caseCurrency(input), lang)}`)
  const cost =
    late.length > 0
      ? lang === 'ru'
        ? ` При опоздании: ${late.join('; ')}.`
        : ` If late: ${late.join('; ')}.`
      : ''
  const met = one.metBy
    ? lang === 'ru'
      ? ` Выполнено: ${sourceName(input, one.metBy)}.`
      : ` Met: ${sourceName(input, one.metBy)}.`
    : ''
  const rule = `${one.rule}, ${one.source}${unread}; ${dayTypeWords(one.dayType)[lang]}`
  const doubt = one.warning && !one.metBy ? ` ${one.warning}` : ''
  return point(
    lang === 'ru'
      ? `До ${due}${strict}: ${one.what} (${WHOSE_WORDS[one.whose].ru}; ${rule}).${doubt}${cost}${met}`
      : `By ${due}${strict}: ${one.what} (${WHOSE_WORDS[one.whose].en}; ${rule}).${doubt}${cost}${met}`,
  )
}

/** The next dates first, then those already met or past. */
export function deadlinesPart(input: MemoInput): string {
  const { deadlines } = input.examination
  if (deadlines.length === 0) return ''
  const now = dayOf(input.facts.asOf, input.facts.timezone)
  const open = (one: FoundDeadline): number => (one.metBy ? 2 : one.due < now ? 1 : 0)
  const sorted = deadlines.toSorted((a, b) => open(a) - open(b) || a.dueStrict.localeCompare(b.dueStrict))
  const head = input.lang === 'ru' ? 'Что истекает дальше' : 'What runs out next'
  return [head, ...sorted.map((one) => deadlineLine(input, one))].join('\n')
}

/** The day on whose morning the exhale ends, while it lasts; null when nobody has to wait. */
function exhaleDay({ examination, facts, lang, calendar }: MemoInput): string | null {
  const place = {
    hours: OFFICE_HOURS,
    zone: facts.timezone,
    calendar,
  }
  const pause = exhaleNow({
    messages: facts.messages,
    read: examination.messages,
    inquiry: facts.inquiry,
    place,
    lang,
    now: facts.asOf,
    nothingToRefuse: !mayRefuse(examination.claims),
  })
  return pause && dayOf(pause.until, facts.timezone)
}

/** The advice, its reasons, the next steps; and a night's breath where the last words were heated. */
export function doNowPart(input: MemoInput): string {
  const { examination, lang } = input
  const { advice, economics } = examination
  const reasons = advice.reasons.map(sentence).join(' ')
  const price = economics?.price
  const day = exhaleDay(input)
  const lines = [
    wrapped(`${capital(DECISION_WORDS[advice.decision][lang])}. ${reasons}`, '  '),
    ...(day
      ? [
          point(
            lang === 'ru'
              ? `Выдох: до утра ${dayInWords(day, lang)} не отказываем и не спорим; что положено, отдаём сразу.`
              : `Exhale: no refusal and no argument before the morning of ${dayInWords(day, lang)}; what is due is paid at once.`,
          ),
        ]
      : []),
    ...advice.next.map((step) => point(sentence(step))),
    ...(price && economics && advice.decision === 'reprice'
      ? [
          point(
            lang === 'ru'
              ? `Цена, при которой это окупается: ${sum(price.suggested, economics.currency, lang)}. ${sentence(price.why)}`
              : `A price that pays for itself: ${sum(price.suggested, economics.currency, lang)}. ${sentence(price.why)}`,
          ),
        ]
      : []),
  ]
  return [lang === 'ru' ? 'Что делать сейчас' : 'What to do now', ...lines].join('\n')
}

/** The letters in full, in the order of leaving, each under its name. */
export function lettersPart(input: MemoInput): string {
  const { examination, lang } = input
  if (examination.letters.length === 0) return ''
  const total = examination.letters.length
  const drafts = examination.letters.map((letter, index) => {
    const name = LETTER_WORDS[letter.kind][lang]
    const number = total > 1 ? ` ${index + 1}/${total}` : ''
    const said = letter.already
      ? lang === 'ru'
        ? ` (об этом уже писали: ${sourceName(input, letter.already)}; повторять только новое)`
        : ` (already told: ${sourceName(input, letter.already)}; repeat only what is new)`
      : ''
    const head = lang === 'ru' ? `Письмо${number}. ${name}${said}` : `Letter${number}. ${name}${said}`
    return `${wrapped(head)}\n\n${wrapped(letter.text, '    ')}`
  })
  return drafts.join('\n\n')
}

/** What could not be read, where, and what that changed. */
export function problemsPart({ examination, lang }: MemoInput): string {
  if (examination.problems.length === 0) return ''
  const lines = examination.problems.map((problem) => {
    const line =
      problem.line === undefined ? '' : lang === 'ru' ? `, строка ${problem.line}` : `, line ${problem.line}`
    return point(
      lang === 'ru'
        ? `${problem.where}${line}: ждали ${problem.expected}, стоит «${problem.got}»; ${sentence(problem.effect)}`
        : `${problem.where}${line}: expected ${problem.expected}, found “${problem.got}”; ${sentence(problem.effect)}`,
    )
  })
  return [lang === 'ru' ? 'Что не удалось прочесть' : 'What could not be read', ...shownOf(lines, lang)].join(
    '\n',
  )
}
