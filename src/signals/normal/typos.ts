// Slips of the finger in the words that decide a case: «роспотребназор», «притензия», "refudn". A word that is one step
// (a letter left out, added, changed, or two swapped) away from the beginning of a key word is read as that word.
//
// One step leaves either the first letters of the key word as they are, or the letters after them; so two small indexes
// by three letters find every candidate, and nothing is compared with all key words.
import { isKnown } from './vocabulary.ts'

const KEY_STEMS =
  'роспотребнадзор прокуратур претензи полиция полицию полицией полиции заявлени жалобу жалобы жалоба возврат верните вернуть компенсац возмещ неустойк извинени извинитесь мошенник обманщик обманул ' +
  'адвокат юристу юристом исковое чарджбэк деньги бесплатн отзывы отзывов журналист блогер уволить увольте руководств директор администратор менеджер договор документ доказыват доказательств ' +
  'фотограф квитанци накладн посылк потеряли сломали испортили поврежден просрочен ужасный ужасное отвратительн безобраз спасибо благодар здравствуйте пожалуйста требую требован ' +
  'ультиматум немедленно оскорбл некомпетентн непрофессионал идиоты дебилы бездарн хамство хамство обслуживан качеств магазин ' +
  'refund compensat complain solicitor lawyer police ombudsman chargeback regulator review facebook instagram newspaper journalist apolog immediately otherwise scammers fraudster thieves stolen damaged ' +
  'missing receipt invoice contract manager incompetent disgust terrible appalling discount voucher deposit dispute evidence photograph delivery parcel customer unacceptable useless'

/** Ordinary words that stand one step away from a key word, by their beginning. */
const ORDINARY =
  /^(позици|полит|политик|полиц|полис|полнци|жало[вс]|желоб|возраст|возвращ|возмущ|вертит|вертет|вернул|верни|доверн|деньж|деньк|день|посел|закладн|претенци|заявлял|заявляет|заявлено|извинил|сомал|слопал|спам|складк|отрыв|отзыва|требова|договари|директив|ханств|обменщ|полили|блоге?р|прочн|потерпе|потрепа|благодет|здрав(ом|ый|и)|качест|магази|заказа|заказы|юристк|polit|polic|polish|polici|refug|redund|refut|preview|renew|reviv|receiv|recept|recip|contrast|compact|complian|complac|complian|discont|dismoun|discover|discus|disguis|missi[lvo]|misu|massing|missin[^g]|massi|depoli|depor|depot|despit|disput|custom(ary|s$)|layer|lawles|parnell|parsel|paracel|partial|smolen|swollen|managed|managin|manages|damage|factbook|delive|thief|spam|regula|photogr|evident|appeal|invoic|terrib)/

const PART = 3
const keys = [...new Set(KEY_STEMS.split(' '))].filter((stem) => stem.length >= 6)
const byFirst = new Map<string, string[]>()
const bySecond = new Map<string, string[]>()
const add = (index: Map<string, string[]>, part: string, stem: string): void => {
  index.set(part, [...(index.get(part) ?? []), stem])
}
for (const stem of keys) {
  add(byFirst, stem.slice(0, PART), stem)
  // Two letters swapped across the border of the parts would spoil both.
  add(byFirst, `${stem.slice(0, PART - 1)}${stem[PART] ?? ''}`, stem)
  add(bySecond, stem.slice(PART, 2 * PART), stem)
}

/** How much of `word` is the stem with exactly one slip in it; −1 where it is not. First and last letters must agree. */
function slipLength(word: string, stem: string): number {
  let same = 0
  while (same < stem.length && word[same] === stem[same]) same += 1
  if (same === 0 || same >= stem.length - 1) return -1
  const rest = (skippedWord: number, skippedStem: number): number => {
    const tail = stem.slice(same + skippedStem)
    return tail !== '' && word.startsWith(tail, same + skippedWord) ? same + skippedWord + tail.length : -1
  }
  const swapped = word[same] === stem[same + 1] && word[same + 1] === stem[same]
  const swap = swapped ? (same + 2 === stem.length ? stem.length : rest(2, 2)) : -1
  return Math.max(swap, rest(0, 1), rest(1, 0), rest(1, 1))
}

/** The word with the slip in its key stem undone, or null: a known word has none, and short words are left alone. */
export function withoutSlip(word: string): string | null {
  if (word.length < 6 || word.length > 24 || ORDINARY.test(word) || isKnown(word)) return null
  const first = corrected(word, byFirst.get(word.slice(0, PART)))
  if (first !== null) return first
  for (let from = PART - 1; from <= PART + 1; from++) {
    const second = corrected(word, bySecond.get(word.slice(from, from + PART)))
    if (second !== null) return second
  }
  return null
}

/** The word as the first of some stems that it is one slip away from. */
function corrected(word: string, stems: readonly string[] | undefined): string | null {
  if (stems === undefined) return null
  for (const stem of stems) {
    const length = slipLength(word, stem)
    if (length > 0) return stem + word.slice(length)
  }
  return null
}
