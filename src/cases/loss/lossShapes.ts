// What the API of claims of loss takes and gives.
import { z } from 'zod'
import { PaperNamed } from '../../ledger/reconciliation/reconciliationShapes.ts'
import { LOSS_ANSWERS } from '../../ledger/reconciliation/lossAnswer.ts'
import { NO_ACT_GROUNDS, NoActAnswered } from '../../ledger/reconciliation/noAct.ts'
import { LETTERS } from '../letter.ts'
import { Despite } from '../leaving/clientLetters/letPass.ts'
import { JudgedClaim } from '../verdict.ts'
import { LOSS_STEPS } from './lossLetters.ts'

const Id = z.uuid()
const Words = z.string().trim().min(1)
const Bilingual = z.object({ ru: z.string(), en: z.string() })

export const LossParams = z.object({ claim: z.string().max(64) })

export const NewLossClaim = z.strictObject({
  /** What is missed, as the client calls it. */
  item: Words.max(300),
  /** The item of the papers that it is; without it the desk looks for the very name. */
  sku: z.string().max(500).optional(),
  qty: z.number().positive().max(1e12).optional(),
  /** What the client wrote or said, word for word. */
  words: Words.max(4_000),
  /** The day or the instant of the claim, not later than now. */
  at: z.string().max(40),
  case: Id.optional(),
})
export type NewLossClaim = z.infer<typeof NewLossClaim>

/** How a letter goes to the client. */
export const LETTER_WAYS = ['email', 'messenger', 'post', 'in_person'] as const

const Letter = z.strictObject({
  kind: z.enum(['count_invited', 'proof_requested', 'answered']),
  text: Words.max(20_000),
  way: z.enum(LETTER_WAYS),
  /** Kinds of places that a person has read and lets pass; a place left to fill in and money for silence never pass. */
  despite: Despite,
})
export const NewLossStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no_act_asked'), ...NoActAnswered.shape }),
  Letter.extend({ kind: z.literal('count_invited') }),
  Letter.extend({ kind: z.literal('proof_requested') }),
  Letter.extend({ kind: z.literal('answered') }),
])
export type NewLossStep = z.infer<typeof NewLossStep>

const Told = z.array(z.object({ kind: z.enum(LOSS_ANSWERS), qty: z.number() }))
export type Told = z.infer<typeof Told>
/** A step as the log keeps it: an answer stands there with what the papers said when it left. */
export const KeptLossStep = z.discriminatedUnion('kind', [
  NewLossStep.options[0],
  NewLossStep.options[1],
  NewLossStep.options[2],
  Letter.extend({ kind: z.literal('answered'), told: Told.optional() }),
])
export type KeptLossStep = z.infer<typeof KeptLossStep>

export const LossClaimRow = z.object({
  id: Id,
  item: z.string(),
  claimedAt: z.iso.datetime(),
  /** The last thing that was done about it; null where nothing was. */
  last: z.enum(LOSS_STEPS).nullable(),
})
export type LossClaimRow = z.infer<typeof LossClaimRow>
export const LossClaimList = z.object({ claims: z.array(LossClaimRow) })

const Part = z.object({ kind: z.enum(LOSS_ANSWERS), qty: z.number(), papers: z.array(PaperNamed) })

const Draft = z.object({
  kind: z.enum(['count_invited', 'proof_requested', 'answered']),
  letter: z.enum(LETTERS),
  text: z.string(),
  quotes: z.array(z.string()),
})

export const LossClaimView = z.object({
  id: Id,
  client: Id,
  case: Id.nullable(),
  item: z.string(),
  sku: z.string().nullable(),
  /** The name that our papers give to it. */
  name: z.string().nullable(),
  qty: z.number().nullable(),
  unit: z.string().nullable(),
  words: z.string(),
  claimedAt: z.iso.datetime(),
  /** The number in the log. */
  entry: z.number().int(),
  answer: z.object({
    kind: z.enum(LOSS_ANSWERS),
    parts: z.array(Part),
    /** The answer in sentences, the first answered first. */
    says: z.array(Bilingual),
    taken: z.number(),
    issued: z.number(),
    held: z.number(),
    count: z.object({ paper: PaperNamed, counted: z.number(), short: z.number() }).nullable(),
    leftAside: z.array(PaperNamed),
    unsigned: z.array(PaperNamed),
    countFirst: z.boolean(),
    askWithoutAct: z.boolean(),
    worth: z.number().nullable(),
    currency: z.string().nullable(),
  }),
  next: z.enum([...LOSS_STEPS, 'count']).nullable(),
  /** True where an answer has left and the papers say something else by now. */
  changed: z.boolean(),
  /** What was answered last about acts; null while nobody has. */
  noAct: z
    .object({
      answer: NoActAnswered.shape.answer,
      grounds: z.array(z.enum(NO_ACT_GROUNDS)),
      why: z.string(),
      at: z.iso.datetime(),
    })
    .nullable(),
  steps: z.array(
    z.object({
      id: Id,
      kind: z.enum(LOSS_STEPS),
      at: z.iso.datetime(),
      entry: z.number().int(),
      /** The letter as it left; null for an answer about acts. */
      text: z.string().nullable(),
      way: z.enum(LETTER_WAYS).nullable(),
    }),
  ),
  lang: z.enum(['ru', 'en']),
  asOf: z.iso.datetime(),
  /** What guards read the letters against: the parties, what was accepted, the papers of the answer. */
  facts: z.record(z.string(), z.unknown()),
  /** The answer as verdicts: what a letter admits is read against them. */
  claims: z.array(JudgedClaim),
  letters: z.array(Draft),
})
export type LossClaimView = z.infer<typeof LossClaimView>
