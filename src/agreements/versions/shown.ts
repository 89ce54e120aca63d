// The one text of a version: the page shows it, the paper prints it, and its SHA-256 stands in the acceptance. The same facts
// give the same bytes for ever: whoever changes a word here changes what new versions look like, never those already kept.
import type { Lang } from '../../basics/lang.ts'
import type { Clause } from '../agreement.ts'

/** A side as the agreement names it: the name, then lines such as the register number and the address. */
export interface ShownParty {
  readonly name: string
  readonly details: readonly string[]
}
export interface ShownParties {
  readonly business: ShownParty
  readonly client: ShownParty
}

/** What of a version is shown; limits are our reading of the words and stand beside them on a screen, never in the text. */
export interface ShownVersion {
  readonly kind: 'agreement' | 'amendment' | 'signature_terms' | 'data_consent'
  readonly version?: string | undefined
  readonly clauses: readonly Clause[]
  readonly included?: readonly string[] | undefined
  readonly notIncluded?: readonly string[] | undefined
  readonly willNotDo?: readonly string[] | undefined
}

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
  },
} as const satisfies Record<Lang, Record<string, string>>

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

/**
 * The text of a version as the client sees it: heading and version, both sides, clauses by number, what is included, what is
 * not, what we do not do. Blocks are parted by an empty line; the text ends with one line end. UTF-8 of it is what is hashed.
 */
export function shownText(version: ShownVersion, parties: ShownParties, lang: Lang): string {
  const words = WORDS[lang]
  const named = version.version ? `\n${words.version} ${inLine(version.version)}` : ''
  const blocks = [
    `${words[version.kind]}${named}`,
    party(words.business, parties.business),
    party(words.client, parties.client),
    ...version.clauses.map(({ no, text }) => `${inLine(no)}. ${tidy(text)}`),
    list(words.included, version.included),
    list(words.notIncluded, version.notIncluded),
    list(words.willNotDo, version.willNotDo),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
