// English words of clients.
import { plural } from '../../basics/lang.ts'
import type { clientsRu } from './clientsRu.ts'
import { lossEn } from './lossEn.ts'
import { representativesEn } from './representativesEn.ts'

const cases = (count: number): string => plural('en', count, { one: '# case', other: '# cases' })

export const clientsEn: typeof clientsRu = {
  ...lossEn,
  ...representativesEn,
  clients: {
    title: 'Clients',
    lead: 'What you agreed with each of them, what was taken in and handed out, how much is used.',
    find: 'Find by name or number',
    none: 'Nobody yet. Note your first client: a name is enough.',
    notFound: (find) => `Nobody has “${find}” in the name or number.`,
    more: 'Show more',
    add: 'Note a client',
    number: (number) => `No. ${number}`,
    cases,
    demo: 'from a practice case',
    erased: 'erased',
    noName: 'No name',
    kinds: { consumer: 'buys for themselves', business: 'for a business' },
  },
  client: {
    back: 'All clients',
    agreement: {
      title: 'Agreement',
      holds: (from, until, how) => `Holds from ${from}${until ? ` until ${until}` : ''}, ${how}.`,
      amended: (count) =>
        plural('en', count, { one: '# amendment goes with it.', other: '# amendments go with it.' }),
      waits:
        'An agreement is recorded, but the client has not accepted it. Until then it is too early to point to it.',
      ended: (day) =>
        `The agreement has not held since ${day}. What came before is settled by it; a new one holds once the client accepts it.`,
      none: 'There is no agreement on the desk yet.',
      open: 'Open the agreement',
      begin: 'Begin with what you already have',
      how: {
        click_and_code: 'accepted by link and code',
        paper: 'signed on paper',
        mail_reply: 'accepted in reply to a letter',
        message_reply: 'accepted in reply to a message',
        paid_invoice: 'accepted by paying the invoice',
        signed_scan: 'accepted by a signed scan',
        noted: 'accepted, as somebody of yours noted',
      },
    },
    waits: {
      title: 'What waits',
      tell: (count) =>
        plural('en', count, {
          one: 'Tell them about # exceeded limit',
          other: 'Tell them about # exceeded limits',
        }),
      answer: (clause, day) => `An answer about clause ${clause} is awaited until ${day}`,
      ends: (day) => `The agreement runs out on ${day}`,
      findings: (count) =>
        plural('en', count, {
          one: 'The records do not fit in # place',
          other: 'The records do not fit in # places',
        }),
    },
    end: {
      open: 'End the agreement',
      lead: 'The agreement stays on the desk: what is past is settled by it. Terms of keeping begin with this day.',
      at: 'From which day it does not hold',
      atHow: 'The first day without an agreement. It may lie ahead: until then the agreement holds.',
      by: 'Who ends it',
      sides: { us: 'We do', client: 'The client does', both: 'Both, by agreement' },
      why: 'Why, and by which document',
      whyHow: 'For example: letter of the client of 12 March, the term of notice is over.',
      now: 'End it',
      back: 'Do not end it',
    },
    places: 'What there is about this client',
    cases: 'Cases',
    noCases: 'There were no disputes.',
    openCase: 'Note a case with this client',
    bring: 'Bring the correspondence',
    whose: {
      title: 'Whose case it is',
      lead: 'If this is a client of yours, the case sees their agreement and acts.',
      fresh: 'A new client',
    },
    openedOn: (day) => `since ${day}`,
    card: {
      title: 'Card',
      none: 'There is no card yet: the name comes from a case.',
      edit: 'Change the card',
      fill: 'Fill in the card',
      name: 'Name',
      nameHow: 'As it stands in the agreement and the acts.',
      number: 'Your number of this client',
      numberHow: 'If you keep numbers: loading a sheet finds the client by it, too.',
      kind: 'For whom they buy',
      kindHow: 'Whoever buys for themselves has more rights, and their silence starts nothing.',
      kindUnknown: 'We do not know yet',
      consumer: 'For themselves, not for a business',
      business: 'For a business',
      emails: 'E-mail',
      phones: 'Phone',
      several: 'Several: with commas between them.',
      details: 'Details',
      detailsHow: 'Address, registration, bank: for the agreement and the acts.',
      save: 'Save',
      badEmail: (address) => `“${address}” does not look like an e-mail address. Look for a stray character.`,
    },
  },
}
