// A template: an agreement of a trade with blanks, in both languages, and beside the words of a clause the limit that they state.
//
// A blank stands in the words and in the limit at once: whoever fills it in once gets «до 0,40 м³» and the value 0.4 together,
// so that what is read and what is measured cannot differ.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { formatMoney, money } from '../../basics/money.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { counted, nounNamed, numberInWords, plainSpaces } from '../../basics/words.ts'
import { Limit, type Clause } from '../agreement.ts'
import type { AgreementVersionFacts } from '../versions/versionFacts.ts'

export interface Blank {
  readonly id: string
  readonly ask: Bilingual
  /** `currency` is the ISO code of all sums of the template. */
  readonly kind: 'number' | 'money' | 'currency'
  readonly least?: number
  readonly most?: number
  readonly example: number | string
}

/** A value of a limit: as it stands, or the value of a blank; texts may name blanks too ("{{currency}}/slot/day"). */
type LimitPart =
  string | number | { readonly blank: string } | readonly { readonly [key: string]: LimitPart }[]
export interface LimitTemplate {
  readonly [key: string]: LimitPart
}

export interface TemplateClause {
  readonly no: string
  /** Blanks as `{{volume}}`; `{{pages:page}}` counts a noun: «8 страниц», "8 pages". */
  readonly text: Bilingual
  readonly limit?: LimitTemplate
  /** Said to consumers or to businesses only; to both unless it says so. */
  readonly to?: 'consumer' | 'business'
}

export interface Template {
  readonly id: string
  readonly trade: string
  readonly title: Bilingual
  readonly blanks: readonly Blank[]
  readonly clauses: readonly TemplateClause[]
  readonly included: readonly Bilingual[]
  readonly notIncluded: readonly Bilingual[]
  readonly willNotDo: readonly Bilingual[]
}

export type BlankValues = Readonly<Record<string, number | string>>

const CURRENCY = /^[A-Z]{3}$/u
const MOST = 1e9

function fits({ id, kind, least = 0, most = MOST }: Blank, values: BlankValues): boolean {
  const value = Object.hasOwn(values, id) ? values[id] : undefined
  if (kind === 'currency') return typeof value === 'string' && CURRENCY.test(value)
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value >= least && value <= most
}

const BLANK = /\{\{(\w{1,40})(?::(\w{1,40}))?\}\}/gu

function inWords(template: Template, values: BlankValues, lang: Lang, text: string): string {
  const kinds = new Map(template.blanks.map(({ id, kind }) => [id, kind]))
  const currency = String(values['currency'] ?? '')
  return text.replaceAll(BLANK, (_whole, id: string, noun?: string) => {
    const value = values[id]
    if (typeof value !== 'number') return String(value)
    if (kinds.get(id) === 'money') return plainSpaces(formatMoney(money(value, currency), lang))
    const known = noun === undefined ? null : nounNamed(noun)
    return known === null ? numberInWords(value, lang) : counted(value, known, lang)
  })
}

function valueOf(part: LimitPart, values: BlankValues): unknown {
  if (typeof part === 'number') return part
  if (typeof part === 'string') return part.replaceAll(BLANK, (_whole, id: string) => String(values[id]))
  if ('blank' in part) return values[part.blank]
  return part.map((one) => limitOf(one, values))
}
const limitOf = (limit: LimitTemplate, values: BlankValues): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(limit).map(([key, part]) => [key, valueOf(part, values)]))

/**
 * The template filled in for a client, in one language. Money is in major units, numbers in the unit that the words name.
 * Returns the blanks that are missing or out of their bounds instead, in the order of the template.
 */
export function filled(
  template: Template,
  values: BlankValues,
  lang: Lang,
  consumer: boolean,
): Result<AgreementVersionFacts, readonly string[]> {
  const open = template.blanks.filter((blank) => !fits(blank, values)).map(({ id }) => id)
  if (open.length > 0) return err(open)
  const said = (text: Bilingual) => inWords(template, values, lang, text[lang])
  const clauses = template.clauses
    .filter(({ to }) => to === undefined || (to === 'consumer') === consumer)
    .map(({ no, text, limit }): Clause => {
      const typed = limit ? { limit: Limit.parse(limitOf(limit, values)) } : {}
      return { no, text: said(text), ...typed }
    })
  return ok({
    id: template.id,
    kind: 'agreement',
    version: '1.0',
    lang,
    trade: template.trade,
    template: template.id,
    origin: 'template',
    clauses,
    included: template.included.map(said),
    notIncluded: template.notIncluded.map(said),
    willNotDo: template.willNotDo.map(said),
  })
}
