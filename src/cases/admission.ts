// Where we said ourselves that the mistake is ours. An admission is evidence like any other, and we do not argue with it.
import type { Message } from '../messages/message.ts'
import type { CaseFacts, Claim } from './caseFacts.ts'
import { firstRaised } from './matter.ts'
import { words } from './natureWords.ts'
import { stemsOf } from './records.ts'

// «это мы», "that was us": a person who writes so has looked at the papers. Regret alone ("sorry to hear") is no admission.
const ADMITS = words(String.raw`
  (?:это )?наш\p{L}* (?:ошибк|вин|недоработк|промах|просч[её]т|недосмотр)|вина (?:полностью )?наша|ошибка (?:полностью )?наша|
  вина на нас|мы (?:действительно )?(?:ошиблись|виноваты|перепутали|просрочили|опоздали|не сверили|потеряли|недосмотрели|забыли)|
  по нашей вине|это мы(?!\p{L})|причина (?:—|-|–) наша|причина наша|сотрудни\p{L}* не сверил|выдал\p{L}* (?:по ошибке|не тому)|
  our (?:mistake|fault|error|failure|oversight|omission)|(?:was|is|were) ours|on our side|we (?:got (?:it|this|that) wrong|made a mistake|were wrong|failed|missed|lost|mixed|forgot)|
  we are (?:at fault|responsible)|entirely our|down to us|that(?:'s| is| was) (?:us|on us)|we messed up`)
const YOU_ARE_RIGHT = words(
  String.raw`вы правы|вы абсолютно правы|вы совершенно правы|you(?:'re| are) (?:quite |absolutely |completely |entirely )?right`,
)
const DENIES = words(
  String.raw`не наша|не по нашей|не наш\p{L}* (?:вин|ошибк)|not our|isn'?t our|wasn'?t our|нет нашей|если (?:это )?наш|if (?:it|this) (?:is|was|were)`,
)

/** True when the words take the fault upon us. */
export const admits = (text: string): boolean => {
  const plain = text.replaceAll('ё', 'е')
  return (ADMITS.test(plain) || YOU_ARE_RIGHT.test(plain)) && !DENIES.test(plain)
}

/**
 * Our letters and notes, from the day of the claim on, that admit this claim and not another one: an admission counts for
 * the only factual claim of a case, or for the claim whose telling words it repeats.
 */
export function admissionsOf(facts: CaseFacts, claim: Claim): Message[] {
  const from = firstRaised(facts, claim)?.at ?? Number.NEGATIVE_INFINITY
  const said = facts.messages.filter((m) => m.direction !== 'in' && m.at >= from && admits(m.text))
  if (facts.claims.length === 1) return said
  const stems = stemsOf(`${claim.text} ${claim.item ?? ''}`)
  return said.filter((m) => admittingWords(m.text).some((word) => stems.some((stem) => sameStem(word, stem))))
}

/** The words of the sentences that admit, with their neighbours: an admission speaks of what stands beside it. */
function admittingWords(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+/)
  return sentences
    .filter((_, i) =>
      [sentences[i - 1], sentences[i], sentences[i + 1]].some((s) => s !== undefined && admits(s)),
    )
    .flatMap(stemsOf)
}

const sameStem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
