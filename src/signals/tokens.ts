// A text as tokens: words, numbers and the marks that divide clauses. English contractions become two words ("I'll" is
// "I will"), so that rules are written once.
import type { Span } from '../basics/span.ts'
import { foldWord, type Script, scriptOf } from './fold.ts'
import { ownPart } from './ownPart.ts'

export type TokenKind = 'word' | 'number' | 'mark'
export interface Token extends Span {
  readonly text: string
  readonly kind: TokenKind
  /** Number of the sentence, from 0. */
  readonly sentence: number
  /** Inside quotation marks that hold three words or more, but not the whole message. */
  readonly quoted: boolean
}

const PIECE =
  /\$(?=\d)|https?:\/\/\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,40}|\d[\d.,:]*(?:[  ]\d{3}(?!\d))*[%\d]?|[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}_*@#$]+(?:['’`ʼ-][\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+)*|\n|[.!?…,;:()"«»“”„–—\-/+£$€₽%&🙏👍🤬😡🤡🖕💩👏🙄]/gu
const SHORT =
  /^(п|пп|ст|руб|тыс|коп|г|гг|д|ул|стр|шт|т|им|кв|тел|см|др|no|mr|mrs|ms|dr|st|vs|approx|inc|ltd|co|ч|р|млн)$/
const CONTRACTIONS: Readonly<Record<string, readonly [string, string]>> = {
  "can't": ['can', 'not'], cant: ['can', 'not'], cannot: ['can', 'not'], "won't": ['will', 'not'], wont: ['will', 'not'],
  "shan't": ['shall', 'not'], im: ['i', 'am'], ive: ['i', 'have'], youre: ['you', 'are'], youve: ['you', 'have'],
  theyre: ['they', 'are'], "let's": ['let', 'us'], gonna: ['going', 'to'], wanna: ['want', 'to'], gotta: ['have', 'to'],
  dont: ['do', 'not'], didnt: ['did', 'not'], doesnt: ['does', 'not'], isnt: ['is', 'not'], wasnt: ['was', 'not'],
  havent: ['have', 'not'], hasnt: ['has', 'not'], wouldnt: ['would', 'not'], couldnt: ['could', 'not'], arent: ['are', 'not'],
  werent: ['were', 'not'], shouldnt: ['should', 'not'], thats: ['that', 'is'], whats: ['what', 'is'], youll: ['you', 'will'],
  "ain't": ['is', 'not'],
} // prettier-ignore
const TAILS: Readonly<Record<string, string>> = {
  "'ll": 'will', "'re": 'are', "'ve": 'have', "'m": 'am', "'d": 'would', "n't": 'not', "'s": 'is',
} // prettier-ignore
const KEEPS_HYPHEN = /^(по|во|кое|все)-|-(то|нибудь|либо|таки|ка)$/

interface Words { readonly text: string; readonly from: number; readonly to: number } // prettier-ignore

/** A written piece as one or more words with offsets inside it. */
function wordsOf(raw: string, script: Script): Words[] {
  const folded = foldWord(raw, script)
  const whole: Words = { text: folded, from: 0, to: raw.length }
  const pair = Object.hasOwn(CONTRACTIONS, folded) ? CONTRACTIONS[folded] : undefined
  if (pair) {
    const cut = Math.min(raw.length - 1, pair[0].length)
    return [{ text: pair[0], from: 0, to: cut }, { text: pair[1], from: cut, to: raw.length }] // prettier-ignore
  }
  const tail = /('ll|'re|'ve|'m|'d|n't|'s)$/.exec(folded)?.[1]
  if (tail !== undefined && folded.length > tail.length) {
    const cut = Math.max(1, raw.length - tail.length)
    const second = TAILS[tail] ?? tail
    return [{ text: folded.slice(0, -tail.length), from: 0, to: cut }, { text: second, from: cut, to: raw.length }] // prettier-ignore
  }
  if (!folded.includes('-') || KEEPS_HYPHEN.test(folded)) return [whole]
  const parts: Words[] = []
  let at = 0
  for (const part of raw.split('-')) {
    if (part !== '') parts.push({ text: foldWord(part, script), from: at, to: at + part.length })
    at += part.length + 1
  }
  return parts
}

const kindOf = (piece: string): TokenKind => {
  if (/^\d/.test(piece)) return 'number'
  return /[\p{L}\p{N}*@]/u.test(piece) ? 'word' : 'mark'
}

const continuesBelow = (text: string, newline: number): boolean => {
  const lineStart = text.lastIndexOf('\n', newline - 1) + 1
  return newline - lineStart >= 60 && /^\s{0,3}[a-zа-яё]/.test(text.slice(newline + 1, newline + 5))
}

/** Tokens of the writer's own words, in order, with offsets in UTF-16 units of the whole text. */
export function tokensOf(text: string): Token[] {
  const script = scriptOf(text.slice(0, 4000))
  const tokens: Token[] = []
  let sentence = 0
  const push = (token: Omit<Token, 'sentence' | 'quoted'>) =>
    tokens.push({ ...token, sentence, quoted: false })
  for (const { start, end } of ownPart(text)) {
    for (const found of text.slice(start, end).matchAll(PIECE)) {
      const piece = found[0]
      const at = start + found.index
      const kind = kindOf(piece)
      if (kind === 'word') {
        for (const part of wordsOf(piece, script))
          if (part.text !== '') push({ text: part.text, kind, start: at + part.from, end: at + part.to })
        continue
      }
      if (kind === 'number') {
        const value = piece.replace(/[.,:]+$/, '')
        push({ text: value, kind, start: at, end: at + value.length })
        if (!/[.]$/.test(piece)) {
          if (value !== piece)
            push({ text: ',', kind: 'mark', start: at + value.length, end: at + piece.length })
          continue
        }
      }
      const mark = kind === 'number' ? '.' : piece
      push({ text: mark, kind: 'mark', start: at + piece.length - mark.length, end: at + piece.length })
      const previous = tokens.at(-2)
      const abbreviation = mark === '.' && previous !== undefined && SHORT.test(previous.text)
      if (/^[.!?…]$/.test(mark) && !abbreviation) sentence += 1
    }
    if (!continuesBelow(text, end)) sentence += 1
  }
  return markQuoted(tokens)
}

const OPENING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }

function markQuoted(tokens: readonly Token[]): Token[] {
  const result = [...tokens]
  for (let i = 0; i < result.length; i++) {
    const closing = OPENING[result[i]?.text ?? '']
    if (closing === undefined) continue
    let until = i + 1
    while (until < i + 80 && until < result.length && result[until]?.text !== closing) until += 1
    if (result[until]?.text !== closing) continue
    const words = result.slice(i, until).filter((token) => token.kind !== 'mark').length
    if (words >= 3 && words * 10 < tokens.length * 8)
      for (let at = i; at <= until; at++) result[at] = { ...(result[at] as Token), quoted: true }
    i = until
  }
  return result
}
