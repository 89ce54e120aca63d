// The certificate of an acceptance: what text it was, when and how it was accepted, and what that shows. It never says more.
import { clockOf, dayOf, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { dayInWords, quoted } from '../../basics/words.ts'
import type { ShownParties } from '../versions/shown.ts'
import { PAGE_WORDS, type PaperFact, type PaperInput } from './paper.ts'

/** One thing that was done on the client's page before the acceptance. */
export interface PageStep {
  readonly kind: 'opened' | 'code_sent' | 'code_entered'
  readonly at: Instant
  /** The address of the device it was done from; null where it was not kept. */
  readonly from: string | null
}

export interface AcceptanceToCertify {
  readonly id: string
  readonly parties: ShownParties
  readonly zone: string
  /** How the version calls itself, and what it is. */
  readonly version: {
    readonly name: string
    readonly kind: string
    readonly recordedAt: Instant
    readonly entry: number
  }
  /** The very text that was accepted, and its SHA-256 in hex. */
  readonly text: string
  readonly textHash: string
  readonly acceptance: {
    readonly how: string
    readonly at: Instant
    readonly until: Instant | null
    readonly by: string | null
    /** The words of the acceptance, such as a reply. */
    readonly words: string | null
    /** Where the code went, as the page showed it. */
    readonly sentTo: string | null
    readonly entry: number
  }
  readonly steps: readonly PageStep[]
  readonly foot: string
}

interface Words {
  readonly title: string
  readonly kind: Readonly<Record<string, string>>
  readonly version: string
  readonly business: string
  readonly client: string
  readonly accepted: string
  readonly until: string
  readonly by: string
  readonly how: string
  readonly ways: Readonly<Record<string, string>>
  readonly words: string
  readonly sentTo: string
  readonly hash: string
  readonly recorded: string
  readonly record: (at: string, entry: number) => string
  readonly columns: readonly [string, string, string]
  readonly step: Readonly<Record<PageStep['kind'], string>>
  readonly shows: readonly string[]
  readonly byCode: string
  readonly byHand: string
  readonly text: string
  readonly codeSays: string
}

const WORDS: Readonly<Record<Lang, Words>> = {
  ru: {
    title: 'Свидетельство о принятии',
    kind: {
      agreement: 'Договор',
      amendment: 'Дополнительное соглашение',
      signature_terms: 'Соглашение об электронной подписи',
      data_consent: 'Согласие на обработку персональных данных',
    },
    version: 'Документ',
    business: 'Исполнитель',
    client: 'Клиент',
    accepted: 'Принято',
    until: 'Действует до',
    by: 'Принял',
    how: 'Способ',
    ways: {
      click_and_code: 'нажатием на странице клиента и кодом из сообщения',
      paper: 'подписью на бумаге',
      mail_reply: 'ответом на письмо',
      message_reply: 'ответом в переписке',
      paid_invoice: 'оплатой счёта',
      signed_scan: 'подписанным сканом',
      noted: 'отмечено сотрудником',
    },
    words: 'Слова принявшего',
    sentTo: 'Код отправлен',
    hash: 'SHA-256 текста',
    recorded: 'Записано',
    record: (at, entry) => `${at}, запись № ${entry}`,
    columns: ['Когда', 'Что сделано на странице', 'Адрес'],
    step: { opened: 'страница открыта', code_sent: 'код отправлен', code_entered: 'код введён верно' },
    shows: [
      'Это показывает: текст ниже существовал не позже времени записи и с тех пор не изменился; о принятии именно этого текста есть запись с указанным временем и способом.',
      'Чего это не показывает: кто держал в руках телефон или компьютер и что человек понял из прочитанного.',
    ],
    byCode: 'Код отправили на адрес, который был записан заранее, и ввели на открытой по ссылке странице.',
    byHand:
      'Это запись о принятии, которое произошло вне страницы клиента; подтверждает её то, что названо выше.',
    text: 'Принятый текст',
    codeSays: 'Номер записи о принятии',
  },
  en: {
    title: 'Certificate of acceptance',
    kind: {
      agreement: 'Agreement',
      amendment: 'Amendment',
      signature_terms: 'Terms of electronic signature',
      data_consent: 'Consent to the processing of personal data',
    },
    version: 'Document',
    business: 'Provider',
    client: 'Client',
    accepted: 'Accepted',
    until: 'Holds until',
    by: 'Accepted by',
    how: 'How',
    ways: {
      click_and_code: 'by a click on the client’s page and a code from a message',
      paper: 'by a signature on paper',
      mail_reply: 'by replying to a letter',
      message_reply: 'by replying to a message',
      paid_invoice: 'by paying the invoice',
      signed_scan: 'by a signed scan',
      noted: 'noted by a member of staff',
    },
    words: 'In their words',
    sentTo: 'Code sent to',
    hash: 'SHA-256 of the text',
    recorded: 'Recorded',
    record: (at, entry) => `${at}, entry no. ${entry}`,
    columns: ['When', 'What was done on the page', 'Address'],
    step: { opened: 'page opened', code_sent: 'code sent', code_entered: 'code typed correctly' },
    shows: [
      'This shows that the text below existed no later than the time of its record and has not been altered since, and that its acceptance is on record with the time and the way named above.',
      'It does not show who held the phone or the computer, nor what they took from what they read.',
    ],
    byCode: 'The code went to an address noted beforehand and was typed on the page that the link opened.',
    byHand:
      'This is a record of an acceptance that took place outside the client’s page; what is named above bears it out.',
    text: 'The accepted text',
    codeSays: 'Number of the record of this acceptance',
  },
}

const instantIn = (at: Instant, zone: string, lang: Lang): string =>
  `${dayInWords(dayOf(at, zone), lang)}, ${clockOf(at, zone)} (${zone})`

function factsOf(one: AcceptanceToCertify, w: Words, lang: Lang): PaperFact[] {
  const { acceptance, version, parties, zone } = one
  const when = (at: Instant): string => instantIn(at, zone, lang)
  const kind = w.kind[version.kind] ?? version.kind
  const party = ({ name, details }: ShownParties['client']): string =>
    [name, ...details].filter((line) => line !== '').join('\n')
  const facts: (PaperFact | null)[] = [
    [w.version, version.name === '' ? kind : `${kind}, ${version.name}`],
    [w.business, party(parties.business)],
    [w.client, party(parties.client)],
    [w.accepted, w.record(when(acceptance.at), acceptance.entry)],
    acceptance.by ? [w.by, acceptance.by] : null,
    [w.how, w.ways[acceptance.how] ?? acceptance.how],
    acceptance.sentTo ? [w.sentTo, acceptance.sentTo] : null,
    acceptance.words ? [w.words, quoted(acceptance.words, lang)] : null,
    acceptance.until === null ? null : [w.until, when(acceptance.until)],
    [w.recorded, w.record(when(version.recordedAt), version.entry)],
    [w.hash, one.textHash],
  ]
  return facts.filter((fact) => fact !== null)
}

/** The certificate in the words of `lang`, the accepted text after it in full. */
export function certificate(one: AcceptanceToCertify, lang: Lang): PaperInput {
  const w = WORDS[lang]
  const [when, what, from] = w.columns
  return {
    lang,
    title: w.title,
    about: one.parties.client.name,
    facts: factsOf(one, w, lang),
    table:
      one.steps.length === 0
        ? null
        : {
            columns: [
              { name: when, isNumber: false, share: 12 },
              { name: what, isNumber: false, share: 12 },
              { name: from, isNumber: false, share: 8 },
            ],
            rows: one.steps.map(({ at, kind, from: address }) => [
              `${dayInWords(dayOf(at, one.zone), lang)}, ${clockOf(at, one.zone)}`,
              w.step[kind],
              address ?? '',
            ]),
            sum: null,
          },
    weighty: [],
    notes: [one.acceptance.how === 'click_and_code' ? w.byCode : w.byHand, ...w.shows],
    signatures: [],
    text: { title: w.text, body: one.text },
    code: `urn:uuid:${one.id}`,
    codeSays: `${w.codeSays}: ${one.id}`,
    foot: one.foot,
    page: PAGE_WORDS[lang],
  }
}
