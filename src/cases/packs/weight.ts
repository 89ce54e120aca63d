// How much a document weighs, in words: who stands behind it, as far as the record tells. A judge weighs; this only says who
// signed, and says as plainly when nothing is known.
import type { Bilingual } from '../../basics/lang.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { signedByOthers } from '../records.ts'
import type { Weight } from './packShapes.ts'
import type { Paper } from './paper.ts'

export const WEIGHT_WORDS: Readonly<Record<Weight, Bilingual>> = {
  both_signed: { ru: 'подписан обеими сторонами', en: 'signed by both sides' },
  by_code: {
    ru: 'подтверждён кодом; имеет силу подписи, если это предусмотрено соглашением о подписях',
    en: 'confirmed by a code; counts as a signature where an agreement on signatures says so',
  },
  on_glass: { ru: 'подписан на экране устройства', en: 'signed on the glass of a device' },
  by_click: {
    ru: 'принят отметкой или при оформлении, без подписи',
    en: 'accepted by a click or at checkout, without a signature',
  },
  with_outsider: {
    ru: 'с нашей стороны, с участием третьего лица; подписи другой стороны в записи нет',
    en: 'by our side with somebody from outside; the record names no signature of the other side',
  },
  theirs_only: { ru: 'подписан только другой стороной', en: 'signed by the other side only' },
  other_invited: {
    ru: 'составлен одной стороной, другая была приглашена',
    en: 'made by one side with the other invited',
  },
  ours_only: {
    ru: 'только наши люди; подписи другой стороны нет',
    en: 'by our people only; not signed by the other side',
  },
  their_word: { ru: 'слова другой стороны', en: 'the word of the other side' },
  our_word: { ru: 'наши слова', en: 'our own word' },
  outside_record: {
    ru: 'запись внешнего источника, сделанная нашей программой',
    en: 'a record of an outside source, taken by our program',
  },
  as_received: {
    ru: 'файл как он поступил, байт в байт; кто его создал, журнал не знает',
    en: 'a file as it came, byte for byte; who made it is not known to the log',
  },
  nothing_known: { ru: 'подписей в записи нет', en: 'the record names no signatures' },
}

const CODE = /(?:^|[^\p{L}])(?:код|коду|кодом|code|sms|смс|otp)(?![\p{L}])/iu
const GLASS = /планшет|на\s+экране|на\s+стекле|tablet|on\s+glass|touch\s*screen/iu
const OUTSIDER = /свидетел|эксперт|независим|курьер|witness|independent|expert|courier|surveyor/iu
const INVITED = /приглаш|вызыва|вызван|не\s+явил|invited|summoned|did\s+not\s+(?:come|attend|appear)/iu

function actWeight(entry: Entry, facts: CaseFacts): Weight {
  const signed = entry.signedBy ?? []
  const others = signedByOthers(facts, entry)
  const words = [...signed, entry.doc ?? ''].join(' ')
  const theirs = others.filter((name) => !OUTSIDER.test(name))
  if (theirs.length > 0 && CODE.test(words)) return 'by_code'
  if (theirs.length > 0 && GLASS.test(words)) return 'on_glass'
  if (theirs.length > 0) return signed.length > others.length ? 'both_signed' : 'theirs_only'
  if (INVITED.test(`${words} ${entry.note ?? ''}`)) return 'other_invited'
  if (others.length > 0) return 'with_outsider'
  return signed.length > 0 ? 'ours_only' : 'nothing_known'
}

function acceptedWeight(how: string): Weight {
  if (how === '') return 'nothing_known'
  if (/^signed-|^e-sign/.test(how)) return 'both_signed'
  return CODE.test(how.replaceAll(/[-+_]/g, ' ')) ? 'by_code' : 'by_click'
}

const NOTED: Readonly<Record<string, Weight>> = {
  click_and_code: 'by_code',
  mail_reply: 'their_word',
  message_reply: 'their_word',
  signed_scan: 'as_received',
  paid_invoice: 'by_click',
}
/** What an acceptance is, by how it was given; a paper that is not with us is our own word. */
const notedWeight = (how: unknown): Weight => NOTED[String(how)] ?? 'our_word'

/** The weight of a paper; `facts` are those of its case, null when nothing of it can be read. */
export function weightOf(paper: Paper, facts: CaseFacts | null): Weight {
  const { kind, fact } = paper
  if (kind === 'act') {
    const entry = facts?.ledger.find(({ id }) => id === fact['id'])
    return entry && facts ? actWeight(entry, facts) : 'nothing_known'
  }
  if (kind === 'acceptance') return notedWeight(fact['how'])
  if (kind === 'agreement')
    return acceptedWeight(typeof fact['acceptedHow'] === 'string' ? fact['acceptedHow'] : '')
  if (kind === 'message') return fact['direction'] === 'in' ? 'their_word' : 'our_word'
  if (kind === 'inquiry') return 'their_word'
  if (kind === 'letter' || kind === 'offer' || kind === 'clause' || kind === 'claim') return 'our_word'
  if (kind === 'capture' || kind === 'mail_key') return 'outside_record'
  return kind === 'original' ? 'as_received' : 'ours_only'
}
