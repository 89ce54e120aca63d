// Obscene words wherever they hide: plain, masked (х*й, f**k), cut in the middle (п...ц), spelled out letter by letter.
import type { Ruled } from './label.ts'
import { foldWord, scriptOf } from './fold.ts'
import { isObscene as obscene, namesPerson } from './grammar/obscene.ts'
import { remembered } from './remembered.ts'
import type { Token } from './tokens.ts'

const isObscene = remembered(obscene)
const CUT = /(?<![\p{L}])\p{L}{1,7}(?:\.{2,4}|…|-{2,4}|_{2,4}|[!|])\p{L}{1,5}(?![\p{L}])/gu
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*]\p{L}){2,11}(?![\p{L}\p{N}])/gu

const marked = (start: number, end: number, how: string, confidence: number): Ruled => ({
  label: 'abuse.obscenity',
  start,
  end,
  confidence,
  why: `lexicon:obscenity.${how}`,
})

/** Obscene words among the tokens, and in the writer's own text between `from` and `to`. */
export function obscenities(text: string, tokens: readonly Token[]): Ruled[] {
  const found: Ruled[] = []
  for (const token of tokens) {
    if (token.kind !== 'word' || !isObscene(token.text)) continue
    const one = marked(token.start, token.end, /[*#@$]/.test(token.text) ? 'masked' : 'word', 0.95)
    found.push(one)
    if (namesPerson(token.text)) found.push({ ...one, label: 'abuse.insult', confidence: 0.85 })
  }
  const from = tokens[0]?.start ?? 0
  const own = text.slice(from, tokens.at(-1)?.end ?? from)
  const script = scriptOf(own.slice(0, 4000))
  for (const hit of own.matchAll(CUT)) {
    const word = foldWord(hit[0].replaceAll(/[.…_|!-]+/g, '*'), script)
    if (isObscene(word)) found.push(marked(from + hit.index, from + hit.index + hit[0].length, 'cut', 0.85))
  }
  for (const hit of own.matchAll(SPELLED)) {
    const word = foldWord(hit[0].replaceAll(/[ .\-_*]/g, ''), script)
    if (isObscene(word))
      found.push(marked(from + hit.index, from + hit.index + hit[0].length, 'spelled', 0.9))
  }
  return found
}
