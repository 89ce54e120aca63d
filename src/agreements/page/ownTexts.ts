// The two texts that we write ourselves for a client's page: what a code counts as, and consent to the use of data. Each is a
// version of its own with its own acceptance; neither is a part of the agreement.
//
// The terms of signing say what 63-ФЗ (art. 9) asks for: how it is known who signed, and that the key is kept secret. The
// consent names what 152-ФЗ (art. 9(4)) asks for. Both want a lawyer's eye before the first client sees them.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import type { AgreementVersionFacts } from '../versions/versionFacts.ts'

type OwnKind = 'signature_terms' | 'data_consent'

const SIGNATURE_TERMS: readonly Bilingual[] = [
  {
    ru: 'Простая электронная подпись клиента — это код из шести цифр. Мы присылаем его на адрес почты или номер телефона клиента, который был у нас записан раньше, а клиент вводит его на своей странице.',
    en: 'The client’s simple electronic signature is a code of six digits. We send it to an e-mail address or phone number of the client that we had on file before, and the client types it on their page.',
  },
  {
    ru: 'Подписавшим считается клиент, на чей адрес или номер прислан код, а от имени организации — человек, который назвал себя на странице. Код действует десять минут, один раз и только для того текста, который показан на странице.',
    en: 'The signer is the client to whose address or number the code was sent and, for an organisation, the person who gave their name on the page. A code works for ten minutes, once, and only for the text shown on the page.',
  },
  {
    ru: 'Документ, принятый кодом, равнозначен бумажному документу с собственноручной подписью. Так принимаются договор, дополнительные соглашения к нему и акты. На уведомление клиент отвечает нажатием на своей странице.',
    en: 'A document accepted with a code is equal to a paper document signed by hand. The agreement, its amendments and acts are accepted in this way. A notice is answered by a tap on the client’s page.',
  },
  {
    ru: 'Клиент хранит код и ссылку на свою страницу в тайне. Если их мог узнать кто-то другой, клиент сразу пишет нам, и мы закрываем ссылку. Мы тоже никому не сообщаем код и не храним его после ввода.',
    en: 'The client keeps the code and the link to their page secret. If somebody else may have learned them, the client writes to us at once and we close the link. We too tell the code to nobody and do not keep it after it was typed.',
  },
  {
    ru: 'Подписать на бумаге можно всегда. От этого соглашения клиент может отказаться в любой день, написав нам; принятое раньше остаётся принятым.',
    en: 'Signing on paper is always possible. The client may leave these terms on any day by writing to us; what was accepted before stays accepted.',
  },
]

const DATA_CONSENT: readonly Bilingual[] = [
  {
    ru: 'Клиент даёт согласие исполнителю, названному выше, обрабатывать свои имя, адрес почты и номер телефона.',
    en: 'The client agrees that the provider named above uses their name, e-mail address and phone number.',
  },
  {
    ru: 'Цель: присылать на почту и телефон напоминания о сроках, документах и о том, сколько занято из предела по договору.',
    en: 'The purpose: reminders by e-mail and phone of dates, documents and how much of the agreed limit is used.',
  },
  {
    ru: 'Действия: запись, хранение, использование и удаление, в том числе с помощью программы. Третьим лицам данные не передаются.',
    en: 'What is done: recording, storing, using and deleting, also with the help of a program. The data is given to nobody else.',
  },
  {
    ru: 'Согласие действует, пока действует договор. Отозвать его можно в любой день, написав исполнителю: напоминания прекратятся.',
    en: 'The consent holds while the agreement holds. It can be withdrawn on any day by writing to the provider: the reminders then stop.',
  },
  {
    ru: 'Согласие отдельно от договора и необязательно: без него договор действует так же, и цена та же.',
    en: 'The consent is apart from the agreement and is not required: without it the agreement holds just the same, at the same price.',
  },
]

const CLAUSES = { signature_terms: SIGNATURE_TERMS, data_consent: DATA_CONSENT } as const

/** The facts of one of our own texts, in one language. */
export const ownText = (kind: OwnKind, lang: Lang): AgreementVersionFacts => ({
  id: kind,
  kind,
  version: '1.0',
  lang,
  origin: 'template',
  template: kind,
  clauses: CLAUSES[kind].map((text, at) => ({ no: String(at + 1), text: text[lang] })),
})
