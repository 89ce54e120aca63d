// Is something being refused that was given before? Then the desk says so before the letter leaves: to treat like cases unlike is
// what people rightly complain of. It finds and shows; whether the cases are alike is for a person to say.
import type { Bilingual } from '../../basics/lang.ts'
import { dayInWords, listed, nounNamed } from '../../basics/words.ts'
import { thingsIn } from '../../signals/facts/items.ts'
import { stemOf } from '../../signals/model/stem.ts'
import type { OneOff } from './oneOff.ts'

/** What is refused now: the clauses that the refusal rests on, and the words of what was asked. */
export interface Refused {
  readonly clauses?: readonly string[] | undefined
  readonly text: string
}

export interface Alike<T extends OneOff> {
  readonly oneOff: T
  /** Both rest on the same clause of the same client; clauses of other clients have numbers of their own. */
  readonly sameClause: boolean
  /** Things, quantities and deeds that both speak of, by their stems. */
  readonly shared: readonly string[]
}

const LONGEST_TEXT = 5000
const MOST_WORDS = 600
const SHARED_AT_LEAST = 2
const SHORTEST_WORD = 4

// Words that any request and any concession may have: two of them in common say nothing.
const COMMON = new Set(
  (
    'один одна одно одну один раз разово разовая уступка договор договору договора пункт клиент клиенту клиента просим прошу просит просил ' +
    'пожалуйста можно нужно надо было были будет чтобы если когда который которая которые этот этого этому эта этой этом также тоже только ' +
    'очень сверх предел предела пределе после перед через между вместо почему потому причина дали дать даем сделать сделали сделайте ' +
    'ваш ваша ваше вашу вашей наш наша наше нашу нашей свой свою себя меня тебя него нему ними быть есть ' +
    'once again one-off agreement clause client customer please would could should want wants wanted need needs needed asked asks give gave given ' +
    'this that these those with without from into over beyond limit when where which what your yours their theirs have been will they them ' +
    'only also very more most before after because reason make made does done'
  )
    .split(' ')
    .map((word) => stemOf(word)),
)

/** What a text speaks of: a thing or a unit by its one name in both languages, any other telling word by its stem. */
function spokenOf(text: string): ReadonlySet<string> {
  const folded = text.slice(0, LONGEST_TEXT).toLowerCase().replaceAll('ё', 'е')
  const words = (folded.match(/[a-zа-я]+(?:-[a-zа-я]+)?/gu) ?? []).slice(0, MOST_WORDS)
  const found = words.flatMap((word) => {
    const name = thingsIn(word)[0]?.name ?? nounNamed(word)
    if (name !== undefined && name !== null) return [name]
    const stem = stemOf(word)
    return word.length < SHORTEST_WORD || COMMON.has(stem) ? [] : [stem]
  })
  return new Set(found)
}

/**
 * The one-offs that speak of what is refused now, the newest first: of the same clause, or with two things, quantities or deeds in
 * common. `client` is the one who is refused now. Only the first 5,000 characters of a text are read.
 */
export function alike<T extends OneOff>(refused: Refused, oneOffs: readonly T[], client: string): Alike<T>[] {
  const asked = spokenOf(refused.text)
  return oneOffs
    .map((oneOff) => ({
      oneOff,
      sameClause:
        oneOff.client === client &&
        oneOff.clause !== undefined &&
        (refused.clauses ?? []).includes(oneOff.clause),
      shared: [...spokenOf(oneOff.what)].filter((word) => asked.has(word)),
    }))
    .filter(({ sameClause, shared }) => sameClause || shared.length >= SHARED_AT_LEAST)
    .toSorted((a, b) => (a.oneOff.on < b.oneOff.on ? 1 : a.oneOff.on > b.oneOff.on ? -1 : 0))
}

export interface Unlike<T extends OneOff> {
  /** What this client was given before. */
  readonly same: readonly T[]
  /** How many other clients were given something alike; who they are is nobody's business here. */
  readonly others: number
  readonly why: Bilingual
}

const DAYS_NAMED = 3

function toThisClient(same: readonly OneOff[]): Bilingual {
  if (same.length === 0) return { ru: '', en: '' }
  const days = (lang: 'ru' | 'en'): string =>
    listed(
      [...new Set(same.map(({ on }) => on))].slice(0, DAYS_NAMED).map((on) => dayInWords(on, lang)),
      lang,
    )
  const once = same.length === 1
  return {
    ru: `Этому клиенту похожее уже давали${once ? ' один раз' : ''}: ${days('ru')}.`,
    en: `This client was given something like it ${once ? 'once before' : 'before'}: ${days('en')}.`,
  }
}

const toOthers = (others: number): Bilingual =>
  others === 0
    ? { ru: '', en: '' }
    : {
        ru: `Похожее давали и другим клиентам: ${others}.`,
        en: `Other clients were given something like it too: ${others}.`,
      }

const WAY_OUT: Bilingual = {
  ru: 'Если случай другой, скажите в письме, чем; если такой же, дайте то же самое.',
  en: 'If this case differs, say in the letter how; if it does not, give the same.',
}

/** Whether this refusal would treat like cases unlike, in words for the person who signs it; null when nothing alike was given. */
export function unlike<T extends OneOff>(
  refused: Refused,
  oneOffs: readonly T[],
  client: string,
): Unlike<T> | null {
  const found = alike(refused, oneOffs, client).map(({ oneOff }) => oneOff)
  if (found.length === 0) return null
  const same = found.filter((oneOff) => oneOff.client === client)
  const others = new Set(found.filter((oneOff) => oneOff.client !== client).map((oneOff) => oneOff.client))
    .size
  const parts = [toThisClient(same), toOthers(others), WAY_OUT]
  const said = (lang: 'ru' | 'en'): string =>
    parts
      .map((part) => part[lang])
      .filter(Boolean)
      .join(' ')
  return { same, others, why: { ru: said('ru'), en: said('en') } }
}
