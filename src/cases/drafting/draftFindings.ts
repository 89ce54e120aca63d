// Everything in a draft that a person should look at before it leaves: the six guards, our own words, and what the case alone
// can tell, an admission beyond the verdict, a refusal inside an apology, a promise, somebody named who is not there.
//
// Pure and quick: it runs at every key in the browser and once more on the server, which believes no list of findings.
import type { Bilingual } from '../../basics/lang.ts'
import { dayOf } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import { promisedDays } from '../days/promisesIn.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { refuses } from '../exhale/saysNo.ts'
import { sentencesOf, type Sentence } from '../exhale/sentences.ts'
import type { Letter } from '../letter.ts'
import { NEVER_AGREED } from '../letters/guardClauses.ts'
import { preparedRecord } from '../letters/guardRecord.ts'
import { guardedText, guardsIn, type GuardFinding } from '../letters/guards.ts'
import { admissionsBeyond } from './admission.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { findingAt, type DraftFinding } from './draftFinding.ts'
import { concessionsIn, insurerFirst } from './giving.ts'
import { heardFindings } from './heardFindings.ts'
import { ownWordFindings } from './ownWordFindings.ts'

/** What stands in the draft, in the order of the text. Empty when nothing asks for a look. */
export function draftFindings(draft: DraftText, context: DraftContext): DraftFinding[] {
  const record = context.record ?? preparedRecord(context)
  const guarded = guardedText(draft, context, record)
  const guards = guardsIn(guarded, context)
  const { text } = draft
  const sentences = sentencesOf(text)
  const promised = promisedIn(draft, guarded.own, context)
  const said = guards.filter(saysOwnWords).map(({ span }) => span)
  const ownWords = ownWordFindings(draft, guarded.own, said, context)
  const surer = withoutRepeats([
    ...guards
      .filter((one) => !isPromised(one, promised) && !isLoose(one, text, sentences))
      // «You should have read the terms» leans on no clause: it blames, and one word about that is enough.
      .filter(
        (one) =>
          !(
            one.guard === 'G1' &&
            !NEVER_AGREED.includes(one.why) &&
            ownWords.some(({ span }) => touches(span, one.span))
          ),
      )
      .map((one) => ofGuard(text, one)),
    ...promised,
    ...ownWords,
    ...admissionsBeyond(text, sentences, context),
    ...insurerFirst(text, sentences, context),
    ...concessionsIn(draft, context),
    ...refusalsIn(draft, sentences),
    ...namedThoughAbsent(text, sentences, context),
    ...gapsIn(text),
  ])
  const about = surer.filter(({ kind }) => SAYS_HOW_IT_READS.includes(kind)).map(({ span }) => span)
  return [...surer, ...heardFindings(draft, guarded.own, about, context)].toSorted(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
}

/** Of these words something surer has said how they read. */
const SAYS_HOW_IT_READS: readonly DraftFinding['kind'][] = [
  'G2',
  'G3',
  'G5',
  'insult',
  'sarcasm',
  'blame',
  'threat',
  'legal_label',
  'concession',
  'admission',
]

// A guard's word about silence or a label says what the reader of our own words would say again.
const saysOwnWords = ({ guard }: GuardFinding): boolean => guard === 'G3' || guard === 'G5'

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** A date that nobody knows is no wrong term where we promise it: then it is a day that we set ourselves. */
const isPromised = ({ guard, span }: GuardFinding, promised: readonly DraftFinding[]): boolean =>
  guard === 'G6' && promised.some((one) => touches(one.span, span))

// An hour of the day, a few days, this week, how late something was: nobody looks such a term up in an agreement.
const LOOSE =
  /обед|вечер|утр|полдень|ночь|нескольк|пар[уы] |недел[юеи]$|few|couple|lunch|noon|evening|morning|this week|last week/iu
const HOW_LATE = /^[\s,]*(?:позже|раньше|назад|опозда|задерж|late|earlier|ago|after)/iu

/** Words about time that set no term: loose ones, how late something was, and a day that we only ask about. */
function isLoose({ guard, span }: GuardFinding, text: string, sentences: readonly Sentence[]): boolean {
  if (guard !== 'G6') return false
  const whole = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const isAsked = whole !== undefined && text.slice(whole.start, whole.end).trimEnd().endsWith('?')
  return isAsked || LOOSE.test(text.slice(span.start, span.end)) || HOW_LATE.test(text.slice(span.end))
}

const ofGuard = (text: string, { guard, span, why }: GuardFinding): DraftFinding =>
  findingAt(text, guard, span, { why, stops: NEVER_AGREED.includes(why) })

/** The days that we set ourselves; one that may not be kept says why. */
function promisedIn({ text }: DraftText, own: string, { facts, deadlines }: DraftContext): DraftFinding[] {
  const today = dayOf(facts.asOf, facts.timezone)
  const days = promisedDays(own, today, deadlines, workingCalendarOf(facts.jurisdiction, facts.country))
  return days.map(({ span, atRisk }) =>
    findingAt(text, atRisk ? 'promise_at_risk' : 'promise', span, { why: atRisk ?? PROMISE }),
  )
}

const PROMISE: Bilingual = {
  ru: 'Вы обещаете день. Когда письмо уйдёт, стол будет помнить о нём.',
  en: 'You promise a day. Once the letter has left, the desk keeps it in mind.',
}

/** Letters that put our part right and nothing else. */
const APOLOGIES: readonly Letter['kind'][] = ['apology_remedy', 'regret', 'first_word']
const REFUSAL: Bilingual = {
  ru: 'Отказ внутри извинения слышат вместо извинения. Ему место в отдельном письме.',
  en: 'A refusal inside an apology is heard instead of it. It belongs in a letter of its own.',
}
const refusalsIn = ({ kind, text }: DraftText, sentences: readonly Sentence[]): DraftFinding[] =>
  APOLOGIES.includes(kind)
    ? sentences
        .filter(({ own }) => refuses(own))
        .map((one) => findingAt(text, 'refusal_in_apology', one, { why: REFUSAL }))
    : []

const UNINVOLVED =
  /(?:котор\p{L}* )?(?:в этом |к этому |в (?:деле|споре|разговоре|переписке) )?(?:не участвовал|не участву|не имел\p{L}* отношения|не причаст|непричаст)|независим\p{L}* (?:сотрудник|человек|коллег|лиц|специалист)|(?:was|were|is|has|have|had)(?: not|n't) (?:been )?(?:involved|part of)|uninvolved|(?:an )?independent (?:person|colleague|member|reviewer|manager)|no part in (?:this|it|the)/u
const ABSENT: Bilingual = {
  ru: 'Письмо обещает человека, который в этом не участвовал, а такого у вас нет. Назовите читателя со стороны или орган, куда можно обратиться.',
  en: 'The letter promises somebody who was not involved, and there is nobody like that. Name an outside reader or the body to turn to.',
}
function namedThoughAbsent(
  text: string,
  sentences: readonly Sentence[],
  { uninvolved }: DraftContext,
): DraftFinding[] {
  if (uninvolved) return []
  return sentences
    .filter(({ own }) => UNINVOLVED.test(own))
    .map((one) => findingAt(text, 'nobody_uninvolved', one, { why: ABSENT }))
}

const GAP = /\[[^\]\n]{2,400}\]/gu
const UNFILLED: Bilingual = {
  ru: 'Это место ждёт ваших слов: впишите их или уберите место.',
  en: 'This place waits for your words: fill it in or take it out.',
}
const gapsIn = (text: string): DraftFinding[] =>
  [...text.matchAll(GAP)].map(({ index, 0: words }) =>
    findingAt(text, 'gap', { start: index, end: index + words.length }, { why: UNFILLED }),
  )

/** Of findings of one kind that touch, the first and widest is enough. */
function withoutRepeats(found: readonly DraftFinding[]): DraftFinding[] {
  const kept: DraftFinding[] = []
  const bySize = [...found].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))
  for (const one of bySize)
    if (!kept.some((other) => other.kind === one.kind && touches(other.span, one.span))) kept.push(one)
  return kept
}
