// The one text of a version: the page shows it, the paper prints it, and its SHA-256 stands in the acceptance. The same facts
// give the same bytes for ever: whoever changes a word here changes what new versions look like, never those already kept.
import type { z } from 'zod'
import type { Lang } from '../../basics/lang.ts'
import { quantity, sum } from '../../basics/words.ts'
import type { Limit } from '../agreement.ts'
import type { AgreementVersionFacts, Plan } from './versionFacts.ts'

/** A side as the agreement names it: the name, then lines such as the register number and the address. */
export interface ShownParty {
  readonly name: string
  readonly details: readonly string[]
}
export interface ShownParties {
  readonly business: ShownParty
  readonly client: ShownParty
}

/** What of a version is shown; limits of clauses are our reading of the words and stand beside them on a screen, never in the text. */
export type ShownVersion = Pick<
  AgreementVersionFacts,
  'kind' | 'version' | 'clauses' | 'included' | 'notIncluded' | 'willNotDo' | 'plans'
>

const WORDS = {
  ru: {
    agreement: 'Договор',
    amendment: 'Дополнительное соглашение',
    signature_terms: 'Соглашение об электронной подписи',
    data_consent: 'Согласие на обработку персональных данных',
    version: 'Редакция',
    business: 'Исполнитель',
    client: 'Клиент',
    included: 'Входит',
    notIncluded: 'Не входит',
    willNotDo: 'Не делаем',
    plans: 'Тарифы',
    atMost: 'максимум',
    atLeast: 'минимум',
    day: 'за день',
    week: 'за неделю',
    month: 'за месяц',
    year: 'за год',
  },
  en: {
    agreement: 'Agreement',
    amendment: 'Amendment',
    signature_terms: 'Terms of electronic signing',
    data_consent: 'Consent to the use of personal data',
    version: 'Version',
    business: 'We, the provider',
    client: 'The client',
    included: 'Included',
    notIncluded: 'Not included',
    willNotDo: 'We do not do',
    plans: 'Plans',
    atMost: 'up to',
    atLeast: 'at least',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
  },
} as const satisfies Record<Lang, Record<string, string>>

/** What the lists are headed with in the text. */
export const listHeading = (list: 'included' | 'notIncluded' | 'willNotDo', lang: Lang): string =>
  WORDS[lang][list]

/** The line that names a version in the text. */
export const versionLine = (name: string, lang: Lang): string => `${WORDS[lang].version} ${inLine(name)}`

/** Line ends of other systems and blanks at the end of a line are nobody's words; letters with marks have one spelling. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

/** A word of a list, a name or a detail stands in one line. */
const inLine = (text: string): string => tidy(text).replaceAll('\n', ' ')

const party = (role: string, { name, details }: ShownParty): string =>
  [`${role}: ${inLine(name)}`, ...details.map(inLine).filter((line) => line !== '')].join('\n')

const list = (heading: string, items: readonly string[] | undefined): string =>
  items && items.length > 0 ? [`${heading}:`, ...items.map((item) => `– ${inLine(item)}`)].join('\n') : ''

const WINDOWS = ['day', 'week', 'month', 'year'] as const

/** «максимум 0,4 м³»; a limit of another shape is shown as it was written, because nothing of a plan may stay unsaid. */
function limitInWords({ op, value, unit = '' }: Limit, lang: Lang): string {
  const { atMost, atLeast } = WORDS[lang]
  const lead = op === '<=' ? atMost : op === '>=' ? atLeast : null
  if (lead !== null && typeof value === 'number') return `${lead} ${quantity(value, unit, lang)}`
  return `${op} ${typeof value === 'string' ? value : (JSON.stringify(value) ?? '')} ${unit}`.trim()
}

/** A plan in one line: its name, its price for a window, and the limits that it has of its own. */
export function planLine(
  { name, price, currency, window, limits }: z.infer<typeof Plan>,
  lang: Lang,
): string {
  const known = WINDOWS.find((one) => one === window)
  const each = known ? WORDS[lang][known] : `/ ${window}`
  const own = limits.map((limit) => limitInWords(limit, lang)).join(', ')
  return `${name}: ${sum(price, currency, lang)} ${each}${own === '' ? '' : `; ${own}`}`
}

const FURTHER = /^(.+)-\d+$/u
/** A clause with several limits is recorded once for each of them; its words are shown once. */
const shownOnce = (clauses: ShownVersion['clauses']): ShownVersion['clauses'] =>
  clauses.filter(({ no, text }, index) => {
    const named = FURTHER.exec(no)?.[1]
    return (
      named === undefined || !clauses.slice(0, index).some((one) => one.no === named && one.text === text)
    )
  })

/**
 * The text of a version as the client sees it: heading and version, both sides, clauses by number, what is included, what is
 * not, what we do not do, the plans. Blocks are parted by an empty line; the text ends with one line end. UTF-8 of it is what is hashed.
 */
export function shownText(version: ShownVersion, parties: ShownParties, lang: Lang): string {
  const words = WORDS[lang]
  const named = version.version ? `\n${versionLine(version.version, lang)}` : ''
  const blocks = [
    `${words[version.kind]}${named}`,
    party(words.business, parties.business),
    party(words.client, parties.client),
    ...shownOnce(version.clauses).map(({ no, text }) => `${inLine(no)}. ${tidy(text)}`),
    list(words.included, version.included),
    list(words.notIncluded, version.notIncluded),
    list(words.willNotDo, version.willNotDo),
    list(
      words.plans,
      version.plans?.map((plan) => planLine(plan, lang)),
    ),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
