// Who writes for the client, and what a claim contains.
import { matchesOf, proposal, type Proposal } from './proposal.ts'

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,190}\.\p{L}{2,24}/giu
const WRITING =
  /переписк|сообщени|письм|уведомлени|от имени|адрес|correspond|notices?|messages?|authori[sz]|on behalf|contact/iu

/** E-mail addresses of a clause about correspondence: those from which letters count. */
export function writers(text: string): Proposal[] {
  if (!WRITING.test(text)) return []
  const found = matchesOf(text, EMAIL)
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return []
  const value = [...new Set(found.map((one) => one[0].toLowerCase()))]
  return [proposal(text, first.index, last.index + last[0].length, { op: 'in', value, unit: 'email' })]
}

const CLAIM_MUST =
  /(?:претензи|заявлени|рекламаци|жалоб)\p{L}*[^.]{0,60}?(?:содерж|указыва|прилага|должн)\p{L}*|(?:claims?|complaints?)[^.]{0,60}?(?:must|should|shall|to) (?:contain|include|state|give)/iu
const FIELDS: readonly (readonly [field: string, words: RegExp])[] = [
  [
    'act_no',
    /номер (?:акта|заказа|договора|квитанции|чека)|(?:act|order|receipt|invoice|booking) (?:number|no\.?)/iu,
  ],
  ['item', /наименовани\p{L}*|описани\p{L}* (?:вещи|товара)|item|description/iu],
  ['qty', /количеств\p{L}*|quantity|how many/iu],
  ['value_proof', /подтверждени\p{L}* (?:стоимости|цены|ущерба)|proof of (?:value|price|loss)/iu],
  ['photo', /фото\p{L}*|снимк\p{L}*|photos?|pictures?/iu],
  ['date', /дат[аыу](?!\p{L})|date/iu],
]

/** «Претензия содержит номер акта, наименование, количество…»: what a claim must name to be looked at. */
export function claimFields(text: string): Proposal[] {
  const must = CLAIM_MUST.exec(text)
  if (!must) return []
  const rest = text.slice(must.index)
  const found = FIELDS.flatMap(([field, words]) => {
    const match = words.exec(rest)
    return match ? [{ field, at: match.index, end: match.index + match[0].length }] : []
  }).toSorted((a, b) => a.at - b.at)
  const last = found.at(-1)
  if (!last || found.length < 2) return []
  const limit = { op: 'contains', value: found.map((one) => one.field), unit: 'set' }
  return [proposal(text, must.index, must.index + last.end, limit)]
}
