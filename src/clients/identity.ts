// Who writes: one person by many spellings of a phone, an address, a name, and no two people made one by mistake.
//
// A wrong merge hangs one person's record on another, a missed one only costs a question; so a phone or an e-mail
// makes the same client, a name alone never does. Mail rules of a provider are applied to that provider only.
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/** How a client is known: as given, nothing normalised yet. */
export interface ClientContacts {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phones?: readonly string[] | undefined
  readonly aliases?: readonly string[] | undefined
}

export type SameClient =
  | { readonly kind: 'same'; readonly by: 'phone' | 'email'; readonly value: string }
  | { readonly kind: 'perhaps'; readonly by: 'name'; readonly value: string }
  | { readonly kind: 'different' }

const COUNTRY_OF: Readonly<Record<string, CountryCode>> = { RU: 'RU', UK: 'GB', US: 'US' }
/** The country in which a number without a country code was meant; none for the EU, where it has to be given. */
export const phoneCountry = (jurisdiction: string): CountryCode | undefined => COUNTRY_OF[jurisdiction]

const LONGEST_PHONE = 40

/**
 * `8 495 0000014`, `+7 (495) 000-00-14` and `74950000014` are one: `+74950000014`. Null when it is no phone number.
 *
 * A number of a possible length is enough: reserved and new ranges are not "valid" by the tables and are phones still.
 * An extension does not make another phone.
 */
export function phoneIdentity(raw: string, country?: CountryCode): string | null {
  if (raw.length > LONGEST_PHONE) return null
  const dialled = raw.trim().replace(/^00(?=[1-9])/, '+')
  const digits = dialled.replace(/\D/g, '')
  const parsed =
    parsePhoneNumberFromString(dialled, country) ??
    (digits ? parsePhoneNumberFromString(`+${digits}`) : undefined)
  if (parsed?.isPossible()) return parsed.number
  const withPlus = digits.length >= 11 ? parsePhoneNumberFromString(`+${digits}`) : undefined
  return withPlus?.isPossible() ? withPlus.number : null
}

const GMAIL = new Set(['gmail.com', 'googlemail.com'])
const YANDEX = new Set(['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'narod.ru'])
const ADDRESS = /^[^\s@<>]{1,64}@[^\s@<>]{1,253}\.[^\s@<>.]{2,63}$/u

/**
 * The one spelling of an address: case never matters; dots and `+tags` only where the provider ignores them.
 * `Имя <a@b.example>` is read by its address. Null when it is no address.
 */
export function emailIdentity(raw: string): string | null {
  const inner = /<([^<>]{3,320})>/u.exec(raw.slice(0, 1000))?.[1] ?? raw
  const address = inner
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^mailto:/, '')
  if (!ADDRESS.test(address)) return null
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  const untagged = local.split('+')[0] ?? local
  if (GMAIL.has(domain)) return `${untagged.replaceAll('.', '')}@gmail.com`
  if (YANDEX.has(domain)) return `${untagged.replaceAll('.', '-')}@yandex.ru`
  return address
}

const LEGAL_FORMS = new Set(
  'ип ооо оао зао пао ао нко тд гк чп самозанятый самозанятая ltd limited llc llp plc inc corp co gmbh ag bv sa srl sas oy ab the mr mrs ms miss dr prof'.split(
    ' ',
  ),
)

/**
 * The words of a name in one order and spelling: «ИП Ракитин О. С.» and «Ракитин, Олег» share `ракитин`.
 * Legal forms and titles are left out; empty when nothing is left.
 */
export function nameWords(raw: string): string[] {
  const plain = raw.slice(0, 200).normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
  return (plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !LEGAL_FORMS.has(word)).toSorted()
}

const fits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** Two names may be one person's when all words of the shorter fit the longer, one of them in full. */
function sameName(a: string, b: string): string | null {
  const [shorter, longer] = [nameWords(a), nameWords(b)].toSorted((x, y) => x.length - y.length)
  if (!shorter || !longer || shorter.length === 0) return null
  const left = [...longer]
  let shared: string | null = null
  for (const word of shorter.toSorted((x, y) => y.length - x.length)) {
    const at = left.findIndex((other) => fits(word, other))
    if (at < 0) return null
    if (word.length > 2 && left[at] === word) shared ??= word
    left.splice(at, 1)
  }
  return shared
}

const phonesOf = (client: ClientContacts, country?: CountryCode): Set<string> =>
  new Set((client.phones ?? []).flatMap((raw) => phoneIdentity(raw, country) ?? []))
const addressesOf = (client: ClientContacts): Set<string> =>
  new Set([client.email ?? '', ...(client.aliases ?? [])].flatMap((raw) => emailIdentity(raw) ?? []))
const namesOf = (client: ClientContacts): string[] =>
  [client.name ?? '', ...(client.aliases ?? [])].filter((name) => name !== '' && emailIdentity(name) === null)

/**
 * Are two sets of contacts one client, and by what? A name alone is only "perhaps": a person decides.
 *
 * `country` is where a number without a country code was meant. Symmetric; an empty contact is nobody's.
 */
export function sameClient(a: ClientContacts, b: ClientContacts, country?: CountryCode): SameClient {
  const phone = [...phonesOf(a, country)].find((number) => phonesOf(b, country).has(number))
  if (phone !== undefined) return { kind: 'same', by: 'phone', value: phone }
  const email = [...addressesOf(a)].find((address) => addressesOf(b).has(address))
  if (email !== undefined) return { kind: 'same', by: 'email', value: email }
  for (const left of namesOf(a))
    for (const right of namesOf(b)) {
      const shared = sameName(left, right)
      if (shared !== null) return { kind: 'perhaps', by: 'name', value: shared }
    }
  return { kind: 'different' }
}
