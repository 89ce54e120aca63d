// Whom to call, as data: where the number holds, which page told it, and when that page (a stored copy of it) was read. A number that
// nobody has read stands in no row. Before a release somebody calls up each source again and moves the day.
// The same number may answer for several kinds of trouble; the first line of a country is the one for danger right now.
import type { Bilingual } from '../../basics/lang.ts'
import type { SafetyKind } from '../../signals/safety/safetySigns.ts'

export interface HelpLine {
  /** A jurisdiction of the desk; `any` stands where no country is known. */
  readonly country: 'RU' | 'UK' | 'US' | 'EU' | 'any'
  readonly for: readonly SafetyKind[]
  readonly number: string
  readonly name: Bilingual
  readonly source: string
  /** The day on which somebody read the source. */
  readonly checkedAt: string
}
const DANGERS: readonly SafetyKind[] = ['self_harm', 'children', 'violence']
const READ = '2026-11-22'

export const HELP_LINES: readonly HelpLine[] = [
  {
    country: 'RU',
    for: DANGERS,
    number: '112',
    name: { ru: 'единый номер экстренных служб', en: 'emergency services' },
    source: 'https://kontaktic.ru/edinyj-nomer-telefona-v-sluchae-pozhara',
    checkedAt: READ,
  },
  {
    country: 'RU',
    for: ['self_harm', 'children'],
    number: '103',
    name: { ru: 'скорая помощь', en: 'ambulance' },
    source: 'https://kontaktic.ru/edinyj-nomer-telefona-v-sluchae-pozhara',
    checkedAt: READ,
  },
  {
    country: 'RU',
    for: ['violence'],
    number: '102',
    name: { ru: 'полиция', en: 'police' },
    source: 'https://kontaktic.ru/edinyj-nomer-telefona-v-sluchae-pozhara',
    checkedAt: READ,
  },
  {
    country: 'RU',
    for: ['self_harm', 'children', 'distress'],
    number: '8-800-2000-122',
    name: {
      ru: 'телефон доверия для детей, подростков и родителей, бесплатно',
      en: 'helpline for children, teenagers and parents, free',
    },
    source: 'https://www.yar-filarmoniya.ru/17-maya---mezhdunarodnyj-den-detskogo-telefona-doveriya/',
    checkedAt: READ,
  },
  {
    country: 'UK',
    for: DANGERS,
    number: '999',
    name: { ru: 'экстренные службы', en: 'emergency services' },
    source: 'https://thefirststep.org.uk/services/help-for-children-and-young-people/',
    checkedAt: READ,
  },
  {
    country: 'UK',
    for: ['self_harm', 'distress'],
    number: '116 123',
    name: { ru: 'Samaritans, круглосуточно, бесплатно', en: 'Samaritans, day and night, free' },
    source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
    checkedAt: READ,
  },
  {
    country: 'UK',
    for: ['children'],
    number: '0800 1111',
    name: { ru: 'Childline, для детей и подростков', en: 'Childline, for children and teenagers' },
    source: 'https://thefirststep.org.uk/services/help-for-children-and-young-people/',
    checkedAt: READ,
  },
  {
    country: 'UK',
    for: ['violence'],
    number: '0808 2000 247',
    name: {
      ru: 'Refuge, помощь при домашнем насилии, круглосуточно',
      en: 'Refuge, National Domestic Abuse Helpline, day and night',
    },
    source:
      'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
    checkedAt: READ,
  },
  {
    country: 'US',
    for: DANGERS,
    number: '911',
    name: { ru: 'экстренные службы', en: 'emergency services' },
    source: 'https://internationalmentalhealth.org/resources/',
    checkedAt: READ,
  },
  {
    country: 'US',
    for: ['self_harm', 'distress', 'children'],
    number: '988',
    name: {
      ru: '988 Lifeline, круглосуточно, звонок и сообщение',
      en: '988 Suicide and Crisis Lifeline, call or text, day and night',
    },
    source:
      'https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/',
    checkedAt: READ,
  },
  {
    country: 'US',
    for: ['violence'],
    number: '1-800-799-7233',
    name: { ru: 'помощь при домашнем насилии', en: 'National Domestic Violence Hotline' },
    source:
      'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    checkedAt: READ,
  },
  {
    country: 'EU',
    for: DANGERS,
    number: '112',
    name: { ru: 'экстренные службы во всём ЕС', en: 'emergency services across the EU' },
    source: 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320&p=12',
    checkedAt: READ,
  },
  {
    country: 'EU',
    for: ['self_harm', 'distress'],
    number: '116 123',
    name: {
      ru: 'линия поддержки, есть не во всех странах',
      en: 'emotional support, in many of the countries',
    },
    source:
      'https://ec.europa.eu/digital-single-market/news/two-new-european-free-helpline-numbers-children-and-adults',
    checkedAt: READ,
  },
  {
    country: 'EU',
    for: ['children'],
    number: '116 111',
    name: { ru: 'детская линия, есть не во всех странах', en: 'child helpline, in many of the countries' },
    source: 'https://childhelplineinternational.org/15-years-of-116111/',
    checkedAt: READ,
  },
  {
    country: 'any',
    for: DANGERS,
    number: '112',
    name: {
      ru: 'работает в большинстве стран с мобильного; иначе местный номер экстренной помощи',
      en: 'works from mobiles in most countries; otherwise your local emergency number',
    },
    source: 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320&p=12',
    checkedAt: READ,
  },
]

/** The lines for what was seen, in the order of the table; where a country is not known, the neutral row. */
export function helpLinesFor(jurisdiction: string, kinds: readonly SafetyKind[]): readonly HelpLine[] {
  const country = HELP_LINES.some((line) => line.country === jurisdiction) ? jurisdiction : 'any'
  return HELP_LINES.filter(
    (line) => line.country === country && line.for.some((kind) => kinds.includes(kind)),
  )
}
