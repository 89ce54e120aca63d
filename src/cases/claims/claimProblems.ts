// Where the claims of a case do not fit together, or rest on nothing that can be shown: explained, with a way out. Nothing is
// hidden, and nothing here says who is right.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { docsIn } from './docsIn.ts'
import type { DeadlineRule } from '../deadlines/deadlineRule.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { ownTexts, type Matter } from '../matter.ts'
import { natureOf } from '../nature.ts'
import { claimedThings } from '../records.ts'
import { VERDICT_WORDS } from '../screenWords.ts'
import { missingPapers } from './decidedClaims.ts'
import { changedRules } from './changedRules.ts'
import { OWED, REFUSALS, type ClaimDecision, type ClaimProblem, type DecidedClaim } from './claimShapes.ts'
import { problem, raisedBy } from './oneProblem.ts'
import { unclearClocks } from './unclearClocks.ts'

export interface ProblemInput {
  readonly matter: Matter
  readonly deadlines: readonly FoundDeadline[]
  /** The rules with their days of force; those that ship with the desk unless given. */
  readonly rules?: readonly DeadlineRule[]
}

interface Input extends ProblemInput {
  readonly claims: readonly DecidedClaim[]
  readonly decisions: readonly ClaimDecision[]
}

const quoted = (text: string, lang: Lang): string => (lang === 'ru' ? `«${text}»` : `“${text}”`)
const verdictIn = (claim: Pick<DecidedClaim, 'verdict'>, lang: Lang): string =>
  VERDICT_WORDS[claim.verdict][lang].toLowerCase()

/** What a claim is about: its kind and the things that it names. Claims with the same answer are about the same. */
function aboutOf(claim: DecidedClaim, matter: Matter): string | null {
  const raised = matter.facts.claims.find(({ id }) => id === claim.id)
  if (!raised) return null
  const things = claimedThings(matter.facts, raised)
  const named = things.length > 0 ? things.toSorted().join(' ') : (raised.item ?? '')
  return named === '' ? null : `${natureOf(raised, ownTexts(matter.facts, raised))} ${named}`
}

const isOwed = ({ verdict }: DecidedClaim): boolean => OWED.includes(verdict)
const isRefused = ({ verdict }: DecidedClaim): boolean => REFUSALS.includes(verdict)

/** Two claims about the very same thing of which one is granted and the other refused. */
function twoVerdicts({ claims, matter }: Input): ClaimProblem[] {
  const about = claims.map((claim) => aboutOf(claim, matter))
  return claims.flatMap((one, place) =>
    claims.slice(place + 1).flatMap((other, offset) => {
      const same = about[place] !== null && about[place] === about[place + 1 + offset]
      const contrary = (isOwed(one) && isRefused(other)) || (isRefused(one) && isOwed(other))
      if (!same || !contrary) return []
      const said = (lang: Lang): string =>
        [one, other].map((claim) => `${quoted(claim.text, lang)}: ${verdictIn(claim, lang)}`).join('; ')
      return [
        problem(
          'same_thing_two_verdicts',
          { claims: [one.id, other.id], papers: [...one.evidence, ...other.evidence] },
          {
            ru: `Об одном и том же решено по-разному. ${said('ru')}.`,
            en: `The same thing is decided in two ways. ${said('en')}.`,
          },
          {
            ru: 'Решите их одинаково или напишите в решении, чем они отличаются.',
            en: 'Decide them alike, or say in the decision how they differ.',
          },
        ),
      ]
    }),
  )
}

/** Two people decided the same claim in two ways: the newer one counts, and both are shown. */
function twoPeople({ claims, decisions }: Input): ClaimProblem[] {
  return claims.flatMap((claim) => {
    const newest = decisions.filter((decision) => decision.claim === claim.id)
    const last = newest.at(-1)
    const before = newest.findLast(({ by }) => last !== undefined && by !== last.by)
    if (!last || !before || before.verdict === last.verdict) return []
    return [
      problem(
        'two_people_two_verdicts',
        { claims: [claim.id] },
        {
          ru: `${quoted(claim.text, 'ru')}: двое решили по-разному: ${verdictIn(before, 'ru')}, потом ${verdictIn(last, 'ru')}. Действует более позднее решение.`,
          en: `${quoted(claim.text, 'en')}: two people decided differently: ${verdictIn(before, 'en')}, then ${verdictIn(last, 'en')}. The later decision counts.`,
        },
        {
          ru: 'Поговорите друг с другом до ответа клиенту; решение можно записать ещё раз.',
          en: 'Talk to each other before the client is answered; the decision can be noted once more.',
        },
      ),
    ]
  })
}

/** Nothing on record raised the claim: neither a message nor an entry. */
function withoutMessage({ claims, matter }: Input): ClaimProblem[] {
  const known = docsIn(matter.facts)
  return claims
    .filter((claim) => !(raisedBy(claim, matter)?.raisedIn ?? []).some((id) => known.has(id)))
    .map((claim) =>
      problem(
        'no_message',
        { claims: [claim.id], papers: raisedBy(claim, matter)?.raisedIn ?? [] },
        {
          ru: `Не видно, где об этом просили: ${quoted(claim.text, 'ru')}. Срок ответа по такому требованию не считается.`,
          en: `It is not on record where this was asked: ${quoted(claim.text, 'en')}. No term for an answer is counted for it.`,
        },
        {
          ru: 'Укажите сообщение в правке требования или добавьте его в дело.',
          en: 'Name the message by editing the claim, or add it to the case.',
        },
      ),
    )
}

/** What a decision rests on cannot be opened any more. */
function papersGone({ claims, matter }: Input): ClaimProblem[] {
  return claims.flatMap((claim) => {
    const gone = claim.decision ? missingPapers(claim.decision, claim, matter) : []
    if (gone.length === 0) return []
    const names = gone.join(', ')
    return [
      problem(
        'paper_erased',
        { claims: [claim.id], papers: gone },
        {
          ru: `Решение опирается на то, чего больше нельзя открыть: ${names}. Запись удалена или её загрузка отозвана.`,
          en: `The decision rests on what cannot be opened any more: ${names}. The record was erased, or its import withdrawn.`,
        },
        {
          ru: 'Решите заново по тому, что осталось. Отпечаток удалённого по-прежнему стоит в журнале.',
          en: 'Decide again from what is left. The fingerprint of what was erased still stands in the journal.',
        },
      ),
    ]
  })
}

/** Decisions that name no paper, that refuse without saying what would help, or that give less than the papers do. */
function thinDecisions({ claims }: Input): ClaimProblem[] {
  return claims.flatMap((claim) => {
    const { decision, proposed } = claim
    if (!decision) return []
    const about = { claims: [claim.id] }
    const found: ClaimProblem[] = []
    if (decision.evidence.length === 0 && (isOwed(claim) || claim.verdict === 'refuted'))
      found.push(problem('no_paper', about, ...noPaper(claim)))
    if (isRefused(claim) && claim.ask === undefined)
      found.push(problem('refusal_without_change', about, ...noChange(claim)))
    if (isOwed(claim) && claim.amountDue < proposed.amountDue)
      found.push(problem('less_than_due', { ...about, papers: proposed.evidence }, ...lessThanDue(claim)))
    return found
  })
}

const noPaper = (claim: DecidedClaim): [Bilingual, Bilingual] => [
  {
    ru: `Решение не опирается ни на один документ: ${quoted(claim.text, 'ru')}.`,
    en: `The decision rests on no paper: ${quoted(claim.text, 'en')}.`,
  },
  {
    ru: 'Назовите акт, сообщение или пункт договора; без них на решение трудно сослаться.',
    en: 'Name an act, a message or a clause; without one the decision is hard to point at.',
  },
]
const noChange = (claim: DecidedClaim): [Bilingual, Bilingual] => [
  {
    ru: `Отказ без ответа на вопрос, что изменило бы наше мнение: ${quoted(claim.text, 'ru')}.`,
    en: `A refusal that does not say what would change our mind: ${quoted(claim.text, 'en')}.`,
  },
  {
    ru: 'Допишите, какой документ или факт заставил бы решить иначе.',
    en: 'Say which paper or fact would make you decide otherwise.',
  },
]
const lessThanDue = (claim: DecidedClaim): [Bilingual, Bilingual] => [
  {
    ru: `Решено меньше, чем дают документы: ${quoted(claim.text, 'ru')}.`,
    en: `Less was decided than the papers give: ${quoted(claim.text, 'en')}.`,
  },
  {
    ru: 'Если клиент согласился на замену, запишите это в причине. Иначе назовите сумму, которая положена.',
    en: 'If the client agreed to something instead, say so in the reason. Otherwise name the sum that is due.',
  },
]

/**
 * What does not fit together in the claims of a case, each with a way out. `decisions` are all of them in the order of the log,
 * the ones that no longer count included.
 */
export function claimProblems(
  claims: readonly DecidedClaim[],
  decisions: readonly ClaimDecision[],
  given: ProblemInput,
): ClaimProblem[] {
  const input = { ...given, claims, decisions }
  return [
    twoVerdicts,
    twoPeople,
    papersGone,
    thinDecisions,
    withoutMessage,
    changedRules,
    unclearClocks,
  ].flatMap((find) => find(input))
}
