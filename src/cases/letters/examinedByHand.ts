// A story's answers put into the shape of an examination by hand: what letters and memo are tested with, so that a test of a
// letter fails because of the letter and never because of the engine that reads the facts.
import { z } from 'zod'
import { OverageFound } from '../../agreements/overageFound.ts'
import { Measure } from '../../agreements/measure.ts'
import { readInstant } from '../../basics/instant.ts'
import { Anomaly } from '../../ledger/reconciliation.ts'
import type { ReadMessage } from '../../signals/markedLabel.ts'
import { LABELS } from '../../signals/label.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { readStory } from '../readStory.ts'
import type { DecisionWord } from '../screenWords.ts'
import { CONDUCT_GROUPS, VERDICTS, type Concern, type OurPart, type Thread } from '../verdict.ts'
import type { LetterInput } from './letterInput.ts'

const Answers = z.looseObject({
  claims: z
    .array(
      z.looseObject({
        id: z.string(),
        text: z.string(),
        verdict: z.enum(VERDICTS),
        why: z.string().optional(),
        evidence: z.array(z.string()).optional(),
        amountClaimed: z.number().nullable().optional(),
        amountDue: z.number().optional(),
      }),
    )
    .optional(),
  overages: z.array(z.looseObject(OverageFound.partial().shape)).optional(),
  deadlines: z.array(z.looseObject({ rule: z.string(), from: z.string(), due: z.string() })).optional(),
  reconciliation: z.looseObject({}).optional(),
  messages: z.array(z.looseObject({ id: z.string(), expected: z.looseObject({}).optional() })).optional(),
  conductGroups: z.array(z.enum(CONDUCT_GROUPS)).optional(),
  outcome: z.looseObject({ decision: z.string() }),
  timezone: z.string(),
})
const Labels = z.looseObject({
  labels: z.array(z.object({ label: z.enum(LABELS), start: z.number(), end: z.number() })).nullish(),
})
const Counts = z.looseObject({
  expectedBalance: z.record(z.string(), z.number()).optional(),
  counted: z.record(z.string(), z.number()).optional(),
  anomalies: z.array(Anomaly.partial({ text: true })).optional(),
})

/** What the story does not answer, given by the test. */
export interface ByHand {
  readonly concern?: Concern['level']
  readonly ours?: readonly OurPart['kind'][]
  readonly measures?: readonly Measure[]
  readonly thread?: Partial<Thread>
}

const calm: Thread = {
  proofRequestedAndEvaded: false,
  escalates: false,
  unauthorisedWriters: [],
  groups: [],
  persists: false,
  claimChanged: false,
  contradictsLedger: false,
  outOfHours: false,
  frequent: false,
  questionsOpen: [],
  shown: [],
}

function marked(answers: z.infer<typeof Answers>, facts: CaseFacts): ReadMessage[] {
  return (answers.messages ?? []).map((message) => ({
    id: message.id,
    labels: (Labels.parse(message.expected ?? {}).labels ?? []).map((label) => ({
      ...label,
      quote: facts.messages.find((one) => one.id === message.id)?.text.slice(label.start, label.end) ?? '',
      confidence: 1,
      tier: 'certain' as const,
      why: 'by hand',
    })),
  }))
}

/** The input of letters for a story, from the answers that stand in the story. Throws when the story has no facts. */
export function examinedByHand(story: unknown, given: ByHand = {}): LetterInput {
  const { facts } = readStory(story)
  if (!facts) throw new Error('the story has no facts')
  const answers = Answers.parse(story)
  const counts = Counts.parse(answers.reconciliation ?? {})
  return {
    facts,
    claims: (answers.claims ?? []).map((claim) => ({
      id: claim.id,
      text: claim.text,
      verdict: claim.verdict,
      confidence: 1,
      tier: 'certain' as const,
      evidence: claim.evidence ?? [],
      ...(typeof claim.amountClaimed === 'number' ? { amountClaimed: claim.amountClaimed } : {}),
      amountDue: claim.amountDue ?? 0,
      burden: { on: 'client' as const, rule: 'by hand' },
      why: claim.why ?? 'by hand',
    })),
    overages: (answers.overages ?? []).map((one) =>
      OverageFound.parse({ ratio: 2, since: dayBefore(facts), entries: [], ...one }),
    ),
    deadlines: (answers.deadlines ?? []).map((one) => ({
      rule: one.rule,
      what: typeof one['what'] === 'string' ? one['what'] : one.rule,
      from: one.from,
      due: one.due,
      dueStrict: one.due,
      dayType: typeof one['dayType'] === 'string' ? one['dayType'] : 'calendar',
      whose: 'ours' as const,
      source: 'by hand',
      ...(typeof one['metBy'] === 'string' ? { metBy: one['metBy'] } : {}),
    })),
    concern: { level: given.concern ?? 'none', messages: [], why: 'by hand' },
    ours: (given.ours ?? []).map((kind) => ({ kind, where: 'm01', why: 'by hand', fix: 'by hand' })),
    decision: answers.outcome.decision as DecisionWord,
    reconciliation: {
      balance: counts.expectedBalance ?? {},
      counted: counts.counted ?? {},
      difference: {},
      volumeByDate: [],
      anomalies: (counts.anomalies ?? []).map((one) => ({ ...one, text: one.text ?? 'by hand' })),
    },
    measures: given.measures ?? [],
    signals: marked(answers, facts),
    thread: { ...calm, groups: answers.conductGroups ?? [], ...given.thread },
    lang: facts.lang,
    asOf: facts.asOf,
  }
}

const dayBefore = (facts: CaseFacts): string =>
  new Date(facts.messages[0]?.at ?? readInstant('2026-01-01', facts.timezone) ?? 0).toISOString().slice(0, 10)
