// What a case asks for now, in one sentence: the same on top of the case and in its line on Today.
import { useWords, type Speech } from '../../web/Words.tsx'
import { useColleagues } from '../people/useColleagues.tsx'
import { LETTER_WORDS } from '../screenWords.ts'
import type { Standing } from './stepShapes.ts'

/** Of a case's standing what its sentence needs; a list has no more than that. */
type Said = Pick<Standing, 'state' | 'top' | 'about'>

const letterName = ({ say }: Speech, { about }: Said): string =>
  about.letter ? say(LETTER_WORDS[about.letter.kind]) : ''

/** What a sentence is made of, beside the words. */
interface Saying {
  readonly speech: Speech
  readonly standing: Said
  readonly advice: string
  readonly nameOf: (id: string) => string
}
const plain =
  (key: 'closed' | 'danger' | 'misdirected' | 'close') =>
  ({ speech }: Saying): string =>
    speech.t.steps.now[key]

/** The one sentence of each state. */
const SENTENCES: Readonly<Record<Said['state'], (saying: Saying) => string>> = {
  erased: () => '',
  closed: plain('closed'),
  danger: plain('danger'),
  confirming,
  misdirected: plain('misdirected'),
  exhaling,
  deciding,
  looking,
  answering: ({ speech, standing }) => speech.t.steps.now.answer(letterName(speech, standing)),
  paying,
  asking,
  closing: plain('close'),
  waiting,
}

export function StateSentence({ standing, advice }: { standing: Said; advice: string }) {
  const speech = useWords()
  const { nameOf } = useColleagues()
  return SENTENCES[standing.state]({ speech, standing, advice, nameOf })
}

/** The words that are there, as one sentence after the other. */
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ')

function deciding({ speech, standing }: Saying): string {
  const { claim, undecided } = standing.about
  const words = speech.t.steps.now
  return joined(words.decide(claim?.text ?? ''), undecided > 1 ? words.decideMore(undecided - 1) : '')
}

// What the examination advises is said while a date of ours runs; otherwise it is their move, or nobody's.
function waiting({ speech, standing, advice }: Saying): string {
  const words = speech.t.steps.now
  const { next } = standing.about
  if (!next) return words.nothing
  return next.whose === 'ours' ? advice || words.nothing : words.theirs
}

function confirming({ speech: { t, say }, standing: { about } }: Saying): string {
  if (!about.unconfirmed) return ''
  const letter = say(LETTER_WORDS[about.unconfirmed.kind])
  return about.unconfirmed.perhaps ? t.steps.now.perhaps(letter) : t.task.confirm(letter)
}

const sumOf = ({ sum }: Speech, { about }: Said): string =>
  about.unpaid ? sum(about.unpaid.amount, about.unpaid.currency ?? undefined) : ''

function exhaling({ speech, standing }: Saying): string {
  const { wakes, exhale } = speech.t.steps.now
  const can: Partial<Record<NonNullable<Said['top']>, string>> = {
    apologise: exhale.apologise,
    note_paid: exhale.note_paid(sumOf(speech, standing)),
    acknowledge: exhale.acknowledge,
  }
  const { wakesAt } = standing.about
  const now = (standing.top && can[standing.top]) ?? exhale.nothing
  return joined(wakesAt ? wakes(speech.when(wakesAt)) : '', now)
}

function looking({ speech, standing }: Saying): string {
  const words = speech.t.steps.now
  const from = standing.about.letter?.lookFrom ?? null
  return joined(
    words.look(letterName(speech, standing)),
    from === null ? '' : words.lookFrom(speech.when(from)),
  )
}

function paying({ speech, standing }: Saying): string {
  const words = speech.t.steps.now
  const by = standing.about.unpaid?.by
  return joined(words.pay(sumOf(speech, standing)), by ? words.payBy(speech.day(by)) : '')
}

function asking({ speech: { t, when }, standing, nameOf }: Saying): string {
  const { asked } = standing.about
  if (!asked) return ''
  const words = t.steps.now
  const what = asked.kind === 'proof' ? words.askedProof : words.askedColleague(nameOf(asked.whom))
  return joined(what, asked.until === null ? '' : words.askedUntil(when(asked.until)))
}
