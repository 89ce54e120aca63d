// Obscene words wherever they hide. The tokens have their disguise taken off already, so each is looked up as it stands;
// what signs hide so far that nobody can tell is only a hint.
import type { Ruled } from './label.ts'
import { isObscene, namesPerson } from './grammar/obscene.ts'
import { noted, type Noting } from './remembered.ts'
import type { Token } from './tokens.ts'

/** Whether a word is obscene, and whether it names a person so. */
const judged = noted(({ text }: Token & Noting) => {
  const obscene = isObscene(text)
  return { obscene, person: obscene && namesPerson(text) }
})
const SURE = 0.95
const HIDDEN = 0.9
const NAMES_PERSON = 0.85

const marked = ({ start, end }: Token, how: string, confidence: number): Ruled => ({
  label: 'abuse.obscenity',
  start,
  end,
  confidence,
  why: `lexicon:obscenity.${how}`,
})

/** Obscene words among the tokens; `why` tells how the word was written. */
export function obscenities(tokens: readonly Token[]): Ruled[] {
  const found: Ruled[] = []
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    const { obscene, person } = judged(token)
    if (!obscene) continue
    const plain = token.disguise === 'none'
    const one = marked(token, plain ? 'word' : token.disguise, plain ? SURE : HIDDEN)
    found.push(one)
    if (person) found.push({ ...one, label: 'abuse.insult', confidence: NAMES_PERSON })
  }
  return found
}
