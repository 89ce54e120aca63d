// What a claim is about, by its words: a lost thing, a late work, a promised price, an apology. The nature decides which
// documents could show it and who must show them; it never decides who is right.
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import type { Claim } from './caseFacts.ts'
import {
  DISPUTED_CHARGE,
  UNANSWERED,
  APOLOGY,
  PUNISH,
  MORAL,
  PROFIT,
  SILENCE,
  NOTICE,
  UNUSED,
  WITHDRAW,
  DEPOSIT,
  DIFFERENCE,
  OUTAGE,
  LATE,
  LOSS,
  DAMAGE,
  DEFECT,
  NOT_DONE,
  RUDE,
  PENALTY,
  EXPENSES,
  DATA,
  FREE,
  REFUND,
  REDO,
  TWICE_TAKEN,
} from './natureWords.ts'

export const NATURES = [
  'notice',
  'apology',
  'punish',
  'moral_harm',
  'lost_profit',
  'price_of_silence',
  'unused_part',
  'withdrawal',
  'deposit',
  'disputed_charge',
  'price_difference',
  'outage',
  'late',
  'loss',
  'damage',
  'defect',
  'not_done',
  'rudeness',
  'unanswered',
  'statutory_penalty',
  'expenses',
  'data',
  'free',
  'refund',
  'other',
] as const
export type Nature = (typeof NATURES)[number]

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

// The order is the rule: what only a court or a person's good will gives is told apart first, then the special grounds,
// then the facts that documents can show, and the bare wish for money last.
const BY_WORDS: readonly (readonly [Nature, RegExp])[] = [
  ['price_of_silence', SILENCE],
  ['notice', NOTICE],
  ['unanswered', UNANSWERED],
  ['apology', APOLOGY],
  ['punish', PUNISH],
  ['moral_harm', MORAL],
  ['lost_profit', PROFIT],
  ['data', DATA],
  ['unused_part', UNUSED],
  ['price_difference', TWICE_TAKEN],
  ['disputed_charge', DISPUTED_CHARGE],
  ['price_difference', DIFFERENCE],
  ['deposit', DEPOSIT],
  ['outage', OUTAGE],
  ['late', LATE],
  ['loss', LOSS],
  ['damage', DAMAGE],
  ['withdrawal', WITHDRAW],
  ['defect', DEFECT],
  ['not_done', NOT_DONE],
  ['rudeness', RUDE],
  ['statutory_penalty', PENALTY],
  ['expenses', EXPENSES],
  ['free', FREE],
  ['refund', REFUND],
]

/** A free year, a free module, the whole project for nothing: the wish, whatever it is hung on. */
const wishesFree = (text: string): boolean => FREE.test(text) && !REDO.test(text)

/**
 * The nature of a claim by its own text; where that says nothing but a sum, by the words of the messages that raised it.
 * `raised` are the texts that raised this claim and no other: a message with three claims tells nothing of a bare sum.
 * Returns `other` when no words tell.
 */
export function natureOf(claim: Claim, raised: readonly string[]): Nature {
  const own = natureOfText(claim.text)
  if (own !== 'other' && own !== 'refund') return own
  const context = raised.map(natureOfText).find((nature) => FACTUAL.has(nature))
  return context ?? own
}

const FACTUAL = new Set<Nature>([
  'unused_part',
  'withdrawal',
  'deposit',
  'price_difference',
  'outage',
  'late',
  'loss',
  'damage',
  'defect',
  'not_done',
])

const natureOfText = rememberedTexts((text): Nature => {
  const said = plain(text)
  if (wishesFree(said) && !UNUSED.test(said) && !DIFFERENCE.test(said)) return 'free'
  return BY_WORDS.find(([, matcher]) => matcher.test(said))?.[0] ?? 'other'
})

const MONEY_BACK =
  /money[- ]back|гаранти\p{L}* возврат|возврат\p{L}* гарант|our notice|calling? off|call(?:ed)? (?:it|the \p{L}+) off|отменя|отменить/iu
/** Does a text say that its writer leaves, or asks for a promised money-back? */
export const speaksOfLeaving = (text: string): boolean =>
  WITHDRAW.test(plain(text)) || UNUSED.test(plain(text)) || MONEY_BACK.test(text)
