// What a person's extract must not carry: names and addresses of other people, and advice of lawyers. Each omission is counted,
// because the extract says what it leaves out.
//
// Names are known from the case itself (our people, others named there). A name that stands in a text and in no list cannot
// be known here; whoever sends the extract reads it first, and the extract's own heading says so to them.
import { isFields, type Fields } from '../../cases/storyParts.ts'
import type { Lang } from '../../basics/lang.ts'

export interface LeftOut {
  /** Names of our people, by how often they stood there. */
  readonly staff: number
  readonly others: number
  /** E-mail addresses and telephone numbers that are not the person's own. */
  readonly contacts: number
  /** Messages with lawyers, left out whole. */
  readonly advice: number
  /** Documents marked for legal advice or without prejudice, left out whole. */
  readonly marked: number
}

const MARKS = {
  staff: { ru: '[наш сотрудник]', en: '[our member of staff]' },
  others: { ru: '[другой человек]', en: '[another person]' },
  contacts: { ru: '[не ваш адрес или телефон]', en: '[not your address or number]' },
} as const

const LAWYER = /юрист|адвокат|lawyer|solicitor|barrister|counsel|attorney|legal/i
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu
const PHONE = /(?<![\p{L}\p{N}])\+?\d(?:[\s().-]{0,2}\d){9,14}(?![\p{L}\p{N}])/gu
/** Fields that hold a person and nothing else. */
const PERSON_FIELDS = new Set(['from', 'to', 'signedBy', 'by', 'author', 'operator'])
const OURS = new Set(['client', 'public'])

interface Person {
  readonly id: string
  readonly names: readonly string[]
  readonly isOurs: boolean
  readonly isLawyer: boolean
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const plainOf = (contact: string): string =>
  contact.includes('@') ? contact.toLowerCase() : contact.replace(/\D/g, '').slice(-10)

function peopleOf(facts: Fields): Person[] {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const person =
    (isOurs: boolean) =>
    (one: Fields): Person => ({
      id: text(one['id']),
      names: text(one['name'])
        .split(/[\s,«»"()]+/u)
        .filter((part) => part.replace(/\./g, '').length > 2),
      isOurs,
      isLawyer: LAWYER.test(`${text(one['role'])} ${text(one['id'])}`),
    })
  return [...listOf(parties['staff']).map(person(true)), ...listOf(parties['others']).map(person(false))]
}

/** A name in any Russian case: «Вера», «Веру», «с Верой». */
function namePattern(name: string): RegExp {
  const stem = /[аяйьео]$/iu.test(name) && name.length > 3 ? name.slice(0, -1) : name
  const safe = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${safe}[а-яё]{0,3}(?![\\p{L}\\p{N}])`, 'giu')
}

class Leaving {
  readonly #people: readonly Person[]
  readonly #patterns: readonly (readonly [RegExp, boolean])[]
  readonly #own: { readonly name: string; readonly contacts: ReadonlySet<string> }
  readonly #lang: Lang
  #counts = { staff: 0, others: 0, contacts: 0, advice: 0, marked: 0 }

  constructor(facts: Fields, lang: Lang) {
    this.#lang = lang
    this.#people = peopleOf(facts)
    this.#patterns = this.#people.flatMap(({ names, isOurs }) =>
      names.map((name) => [namePattern(name), isOurs] as const),
    )
    const parties = isFields(facts['parties']) ? facts['parties'] : {}
    const [client, business] = [parties['client'], parties['business']].map((one) =>
      isFields(one) ? one : {},
    )
    const phones = Array.isArray(client?.['phones']) ? client['phones'].map(text) : []
    const emails = Array.isArray(client?.['emails']) ? client['emails'].map(text) : []
    const named = [text(client?.['email']), text(business?.['email'])]
    const contacts = [...named, ...emails, ...phones].filter((one) => one !== '')
    this.#own = { name: text(client?.['name']), contacts: new Set(contacts.map(plainOf)) }
  }

  get counts(): LeftOut {
    return { ...this.#counts }
  }

  #mark(what: keyof typeof MARKS): string {
    this.#counts[what] += 1
    return MARKS[what][this.#lang]
  }

  #person(value: string): string {
    if (value === '' || OURS.has(value) || this.#own.name.includes(value)) return value
    const known = this.#people.find(({ id, names }) => id === value || names.includes(value))
    // Whoever is not the person and not named in the case wrote for us, or is somebody else: no name either way.
    return this.#mark(known && !known.isOurs ? 'others' : 'staff')
  }

  words(value: string): string {
    const isOwn = (contact: string): boolean => this.#own.contacts.has(plainOf(contact))
    const without = (match: string): string => (isOwn(match) ? match : this.#mark('contacts'))
    let left = value.replace(EMAIL, without).replace(PHONE, without)
    for (const [pattern, isOurs] of this.#patterns)
      left = left.replace(pattern, (match) =>
        this.#own.name.includes(match) ? match : this.#mark(isOurs ? 'staff' : 'others'),
      )
    return left
  }

  value(value: unknown, field = ''): unknown {
    if (typeof value === 'string') return PERSON_FIELDS.has(field) ? this.#person(value) : this.words(value)
    if (Array.isArray(value)) return value.map((one) => this.value(one, field))
    if (!isFields(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.value(member, key)]))
  }

  isAdvice(message: Fields): boolean {
    const ids = new Set([text(message['from']), text(message['to'])])
    const lawyer = this.#people.some(({ id, isLawyer }) => isLawyer && ids.has(id))
    const isIt = message['privileged'] === true || lawyer || LAWYER.test(text(message['channel']))
    if (isIt) this.#counts.advice += 1
    return isIt
  }
}

export interface OwnFacts {
  readonly facts: Fields
  readonly letters: readonly Fields[]
  readonly leftOut: LeftOut
}

/** The facts and letters of a case as the person may have them, and how much was left out. */
export function ownFacts(facts: Fields, letters: readonly Fields[], lang: Lang): OwnFacts {
  const leaving = new Leaving(facts, lang)
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const business = isFields(parties['business']) ? parties['business'] : {}
  const messages = listOf(facts['messages']).filter((message) => !leaving.isAdvice(message))
  const { parties: _parties, messages: _messages, schema: _schema, ...rest } = facts
  const read = leaving.value({ ...rest, messages })
  const own = {
    parties: { business: { name: business['name'] ?? '' }, client: parties['client'] ?? {} },
    ...(isFields(read) ? read : {}),
  }
  const told = letters.map((letter) => leaving.value(letter)).filter(isFields)
  return { facts: own, letters: told, leftOut: leaving.counts }
}

export const addedUp = (all: readonly LeftOut[]): LeftOut =>
  all.reduce(
    (sum, one) => ({
      staff: sum.staff + one.staff,
      others: sum.others + one.others,
      contacts: sum.contacts + one.contacts,
      advice: sum.advice + one.advice,
      marked: sum.marked + one.marked,
    }),
    { staff: 0, others: 0, contacts: 0, advice: 0, marked: 0 },
  )
