// A version of an agreement as it is recorded: the clauses, and beside them what is included, what is not, what we do not do,
// and where the words came from.
import { z } from 'zod'
import { Agreement, Figure, Limit } from '../agreement.ts'

/**
 * `amendment` changes clauses of an agreement; `signature_terms` say what a click and a code count as; `data_consent` is
 * asked apart from any agreement.
 */
export const VERSION_KINDS = ['agreement', 'amendment', 'signature_terms', 'data_consent'] as const

const Words = z.array(z.string())

/** One of the plans that an agreement offers: a price for a window, with limits of its own. */
export const Plan = z.looseObject({
  name: z.string(),
  price: Figure,
  currency: z.string(),
  window: z.string(),
  limits: z.array(Limit),
})

export const AgreementVersionFacts = Agreement.extend({
  kind: z.enum(VERSION_KINDS).default('agreement'),
  lang: z.enum(['ru', 'en']).optional(),
  trade: z.string().optional(),
  template: z.string().optional(),
  included: Words.optional(),
  notIncluded: Words.optional(),
  willNotDo: Words.optional(),
  plans: z.array(Plan).optional(),
  origin: z.enum(['written', 'pasted', 'docx', 'pdf', 'mail', 'template']).optional(),
})
export type AgreementVersionFacts = z.infer<typeof AgreementVersionFacts>
