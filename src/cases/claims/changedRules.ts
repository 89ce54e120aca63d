// Rules of law that ended, came, or changed their price of lateness while the case ran. A term goes by the rule of the day on which it
// began; whoever reads the law of today is told why the desk counts otherwise.
import type { Day } from '../../basics/instant.ts'
import { dayInWords } from '../../basics/words.ts'
import { isConsumer } from '../caseFacts.ts'
import type { FoundTrigger } from '../deadlines/deadline.ts'
import { DEADLINE_RULES, type DeadlineRule } from '../deadlines/deadlineRule.ts'
import { triggersOf } from '../deadlines/deadlineTriggers.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { dayIn, type Matter } from '../matter.ts'
import type { ClaimProblem } from './claimShapes.ts'
import { problem } from './oneProblem.ts'

interface Input {
  readonly matter: Matter
  readonly deadlines: readonly FoundDeadline[]
  readonly rules?: readonly DeadlineRule[]
}

const ended = (rule: DeadlineRule, from: Day, until: Day): ClaimProblem =>
  problem(
    'rule_changed',
    { claims: [] },
    {
      ru: `Правило изменилось по ходу дела: ${rule.what.ru}. Здесь считается прежнее, до ${dayInWords(until, 'ru')}: срок начался ${dayInWords(from, 'ru')}, когда оно действовало.`,
      en: `A rule changed while the case ran: ${rule.what.en}. The earlier one counts here, in force until ${dayInWords(until, 'en')}: the term began on ${dayInWords(from, 'en')}.`,
    },
    {
      ru: 'Для новых обращений считается новое правило. Если клиент ссылается на него, покажите обе даты.',
      en: 'New matters go by the new rule. If the client points to it, show both dates.',
    },
  )

const capped = (rule: DeadlineRule, from: Day, since: Day): ClaimProblem =>
  problem(
    'rule_changed',
    { claims: [] },
    {
      ru: `С ${dayInWords(since, 'ru')} у цены опоздания есть предел: ${rule.what.ru}. Здесь он не учтён: срок начался ${dayInWords(from, 'ru')}, раньше.`,
      en: `Since ${dayInWords(since, 'en')} the price of being late has a cap: ${rule.what.en}. It is not counted here: the term began on ${dayInWords(from, 'en')}, before that.`,
    },
    {
      ru: 'Считайте без предела. Если из-за этой суммы идёт спор, спросите юриста, какой порядок применит суд.',
      en: 'Reckon without the cap. Where this sum is in dispute, ask a lawyer which way a court would take.',
    },
  )

const came = (rule: DeadlineRule, { day, claims, where }: FoundTrigger, since: Day): ClaimProblem =>
  problem(
    'rule_changed',
    { claims, papers: [where] },
    {
      ru: `По ходу дела появилось правило: ${rule.what.ru} (${rule.source}), с ${dayInWords(since, 'ru')}. Здесь стол его не считает: повод возник ${dayInWords(day, 'ru')}, раньше.`,
      en: `A rule came while the case ran: ${rule.what.en} (${rule.source}), in force since ${dayInWords(since, 'en')}. The desk does not count it here: what starts it happened on ${dayInWords(day, 'en')}, before that.`,
    },
    {
      ru: 'Новый такой же повод пойдёт уже по нему. Если клиент ссылается на него, покажите обе даты.',
      en: 'The same thing happening anew goes by it. If the client points to it, show both dates.',
    },
  )

/** Came into force between two days; the first of them is not counted. */
const inForceSince = (since: Day | null | undefined, after: Day, today: Day): since is Day =>
  since !== null && since !== undefined && since > after && since <= today

const concerns = (rule: DeadlineRule, { trigger, kind }: FoundTrigger, { facts }: Matter): boolean =>
  rule.trigger.includes(trigger) &&
  rule.kinds.includes(kind) &&
  (rule.jurisdiction === facts.jurisdiction || rule.jurisdiction === 'ANY') &&
  (rule.counterparty === 'any' || (rule.counterparty === 'consumer') === isConsumer(facts.parties))

/** What changed in the law while the case ran, each rule once. */
export function changedRules({ deadlines, matter, rules = DEADLINE_RULES }: Input): ClaimProblem[] {
  const today = dayIn(matter.facts, matter.facts.asOf)
  const triggers = triggersOf(matter.facts)
  return rules.flatMap((rule) => {
    const line = deadlines.find((one) => one.rule === rule.id)
    if (line) {
      const { effectiveTo: until, penalty } = rule
      if (until !== null && until < today) return [ended(rule, line.from, until)]
      const since = penalty?.cap === undefined ? null : penalty.capFrom
      return inForceSince(since, line.from, today) ? [capped(rule, line.from, since)] : []
    }
    const since = rule.effectiveFrom
    const started = triggers.find((one) => concerns(rule, one, matter) && inForceSince(since, one.day, today))
    return started && since !== null ? [came(rule, started, since)] : []
  })
}
