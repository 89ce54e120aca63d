// How a letter greets and who signs it. Names are never inflected and never guessed: where we do not know how to address a
// person, the letter greets without a name, which hurts less than a wrong one.
import type { Lang } from '../../basics/lang.ts'
import { capital } from '../../basics/words.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { gap, inLang, type LetterInput } from './letterInput.ts'

/** Who the letter is between. */
type Parties = Pick<CaseFacts, 'parties'>
/** What the words around a letter need to know. */
export interface Written {
  readonly facts: Parties
  readonly lang: Lang
}

const FIRM =
  /(?:^|[\s"«(])(?:ООО|АО|ПАО|НКО|ОАО|ЗАО|ТСЖ|Ltd|LLC|LLP|PLC|Inc|GmbH|Corp|Co|Limited|Company)(?=[\s".»),]|$)|[«"“]/u
const PATRONYMIC = /(?:вич|вна|ична|инична|оглы|кызы)$/iu
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?$/u
const INITIAL = /^\p{Lu}\.?$/u
// A surname comes with two initials («Иванов И. И.»), a given name with one letter of the surname («Яна Т.»).
const TWO_INITIALS = /\s\p{Lu}\.\s?\p{Lu}\.?$/u
const ENTREPRENEUR = /^(?:ИП|индивидуальный предприниматель|самозанят(?:ый|ая))\s+/iu

const russianAddress = (words: readonly string[]): string | null => {
  const at = words.findIndex((word, index) => index > 0 && PATRONYMIC.test(word))
  const given = words[at - 1]
  return at > 0 && given && !INITIAL.test(given) ? `${given} ${words[at]}` : null
}

/**
 * The name by which to address the client, or null where a name cannot be told from a firm's: «Олег Сергеевич» of
 * «ИП Ракитин Олег Сергеевич», "Mrs Pell" of "Mrs E. Pell", null for a company without a contact person.
 */
export function addressOf(facts: Parties): string | null {
  const contact = facts.parties.client['contactPerson']
  const stated = typeof contact === 'string' && contact.trim() ? contact : (facts.parties.client.name ?? '')
  const named = stated
    .replace(/\([^)]{0,200}\)/gu, ' ')
    .replace(ENTREPRENEUR, '')
    .trim()
  const words = named.split(/\s+/u).filter(Boolean).slice(0, 5)
  if (words.length === 0 || FIRM.test(named) || TWO_INITIALS.test(named)) return null
  const [first = '', second] = words
  if (TITLE.test(first)) return `${first} ${words.at(-1) ?? ''}`.trim()
  const russian = russianAddress(words)
  if (russian) return russian
  const person =
    words.length === 1 || INITIAL.test(second ?? '') || contact !== undefined || isPrivatePerson(facts)
  return person ? givenName(words) : null
}

// Russian surnames by their endings, and the given names that end the same way.
const SURNAME = /(?:[оеё]в|[иы]н|[сц]кий|[оеё]ва|[иы]на|[сц]кая|енко|[чщ]ук|юк|ых|их|дзе|швили|ян)$/u
const GIVEN =
  /^(?:Константин|Валентина?|Мартин|Марина|Ирина|Полина|Екатерина|Кристина|Галина|Нина|Дина|Карина|Арина|Алина|Ангелина|Регина|Альбина|Эвелина|Зарина|Мадина|Алевтина|Лина|Янина|Василина|Лев|Яков|Севиль|Ян|Ева|Эдвин|Марьян|Демьян|Касьян|Лукьян|Емельян|Севастьян)$/u
const isSurname = (word: string): boolean => SURNAME.test(word) && !GIVEN.test(word)

/** The given name of a person whose names stand in either order, or null where the order cannot be told. */
function givenName(words: readonly string[]): string | null {
  const names = words.filter((word) => /^\p{Lu}\p{Ll}+/u.test(word) && !INITIAL.test(word)).slice(0, 2)
  const [first, second] = names
  if (!first || !/^\p{Script=Cyrillic}/u.test(first)) return first === words[0] ? (first ?? null) : null
  const given = names.filter((name) => !isSurname(name))
  return given.length === 1 || second === undefined ? (given[0] ?? null) : null
}

const isPrivatePerson = (facts: Parties): boolean =>
  facts.parties.client.consumer === true || facts.parties.client.type === 'consumer'

/** «Олег Сергеевич, здравствуйте.» / "Hello Craig," / a greeting without a name. */
export function greeting({ facts, lang }: Written): string {
  const name = addressOf(facts)
  if (!name) return inLang(lang, { ru: 'Здравствуйте.', en: 'Hello,' })
  return inLang(lang, { ru: `${name}, здравствуйте.`, en: `Hello ${name},` })
}

const OWNER = /owner|director|founder|владел|директор|собственник|руководител/iu
/** Who answers for the firm: the member of staff called owner, else the first whose role says as much. */
const owner = (facts: Parties) => {
  const staff = facts.parties.staff ?? []
  return (
    staff.find((person) => person.id === 'owner' || person.role === 'owner') ??
    staff.find((person) => OWNER.test(person.role ?? ''))
  )
}

/** The person who answers for the letter: the owner where one is named, else a gap. */
export const ownerName = ({ facts, lang }: Written): string =>
  owner(facts)?.name ?? gap(lang, { ru: 'ваше имя', en: 'your name' })

/** Where to write to us. */
export const contactOf = ({ facts, lang }: LetterInput): string =>
  facts.parties.business.email ?? gap(lang, { ru: 'ваша почта или телефон', en: 'your e-mail or phone' })

/** The end of a letter that this person signs: the name and the firm. */
export function signedBy(name: string, facts: Parties): string {
  const firm = facts.parties.business.name
  return [capital(name), ...(firm ? [firm] : [])].join('\n')
}

/** The end of every letter: a name and the firm. */
export const signature = (input: Written): string => signedBy(ownerName(input), input.facts)

/** Another person who writes for the client while no paper shows that they may. */
export function writerWithoutAuthority(facts: CaseFacts): string | null {
  const writers = (facts.parties.others ?? []).filter(
    (person) =>
      person.authorised !== true &&
      facts.messages.some((message) => message.direction === 'in' && message.from === person.id),
  )
  return writers[0] ? (writers[0].name ?? writers[0].id) : null
}
