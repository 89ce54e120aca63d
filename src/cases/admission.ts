// Where we said ourselves that the mistake is ours. An admission is evidence like any other, and we do not argue with it.
import { onceFor } from '../basics/onceFor.ts'
import type { Message } from '../messages/message.ts'
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import type { CaseFacts, Claim } from './caseFacts.ts'
import { firstRaised } from './matter.ts'
import { words } from './natureWords.ts'
import { stemsOf } from './records.ts'

// «это мы», "that was us": a person who writes so has looked at the papers. Regret alone ("sorry to hear") is no admission.
const ADMITS = words(String.raw`
  (?:это )?наш(?:а|у|ей|и|их|ими|ему|его|ем|им)? (?:ошибк|вин|недоработк|промах|просч[её]т|недосмотр)|вина (?:полностью )?наша|ошибка (?:полностью )?наша|
  вина на нас|мы (?:действительно )?(?:ошиблись|виноваты|перепутали|просрочили|опоздали|не сверили|потеряли|недосмотрели|забыли)|
  по нашей вине|это мы(?!\p{L})|причина (?:—|-|–) наша|причина наша|сотрудни\p{L}* не сверил|выдал\p{L}* (?:по ошибке|не тому)|
  our (?:mistake|fault|error|failure|oversight|omission)|(?:was|is|were) ours|on our side|we (?:got (?:it|this|that) wrong|made a mistake|were wrong|failed|missed|lost|mixed|forgot)|
  we are (?:at fault|responsible)|entirely our|down to us|that(?:'s| is| was) (?:us|on us)|we messed up`)
const YOU_ARE_RIGHT = words(
  String.raw`вы правы|вы абсолютно правы|вы совершенно правы|you(?:'re| are) (?:quite |absolutely |completely |entirely )?right`,
)
const DENIES = words(
  String.raw`не наша|не по нашей|не наш\p{L}* (?:вин|ошибк)|not our|isn'?t our|wasn'?t our|нет нашей|если (?:это )?наш|if (?:it|this) (?:is|was|were)|
  наш\p{L}* (?:ошибк|вин)\p{L}*[^.!?]{0,60} не (?:показыва|подтвержда|наход|нашл|вид|обнаруж)|не (?:показыва|подтвержда|наход|нашл|вид|обнаруж)\p{L}* [^.!?]{0,40}наш\p{L}* (?:ошибк|вин)|
  (?:no|not|any|neither|without)[^.!?]{0,30} (?:mistake|fault|error) (?:of ours|on our side)|(?:no|not|nothing|neither)[^.!?]{0,30}(?:down to us|on our side|ours)|nothing (?:here )?(?:was|is) ours`,
)

// «Если мы что-то упустили, напишите», "if we missed something, tell us": whoever asks to be told of a mistake has made none yet.
const SUPPOSES = words(
  String.raw`если (?:мы )?(?:что-то |где-то |в ч[её]м-то |вас )?(?:упустили|ошиблись|виноваты|перепутали|забыли|потеряли|недосмотрели)|
  if we(?:'ve| have)? (?:got (?:it|this|that|something|anything) wrong|made a mistake|were wrong|failed|missed|lost|mixed|forgot)`,
)
const inEarnest = (text: string): string => text.replaceAll('ё', 'е').replace(SUPPOSES, ' ')

/** True when the words name a fault and take it upon us: to say that somebody is right names none. */
export const namesOurFault = (text: string): boolean => {
  const plain = inEarnest(text)
  return ADMITS.test(plain) && !DENIES.test(plain)
}

/** True when the words take the fault upon us. */
export const admits = rememberedTexts((text): boolean => {
  const plain = inEarnest(text)
  return (ADMITS.test(plain) || YOU_ARE_RIGHT.test(plain)) && !DENIES.test(plain)
})

/**
 * Our letters and notes, from the day of the claim on, that admit this claim and not another one: an admission counts for
 * the only factual claim of a case, or for the claim whose telling words it repeats.
 */
export function admissionsOf(facts: CaseFacts, claim: Claim): readonly Message[] {
  const known = admissionsKnown(facts)
  const before = known.get(claim)
  if (before) return before
  const found = admissionsAbout(facts, claim)
  known.set(claim, found)
  return found
}
const admissionsKnown = onceFor((_facts: CaseFacts): WeakMap<Claim, readonly Message[]> => new WeakMap())

function admissionsAbout(facts: CaseFacts, claim: Claim): readonly Message[] {
  const from = firstRaised(facts, claim)?.at ?? Number.NEGATIVE_INFINITY
  const said = admitting(facts).filter((m) => m.at >= from)
  if (facts.claims.length === 1) return said
  const stems = stemsOf(`${claim.text} ${claim.item ?? ''}`)
  const about = new Set<Message>()
  for (const [word, letters] of admittingByWord(facts))
    if (stems.some((stem) => sameStem(word, stem))) for (const letter of letters) about.add(letter)
  return said.filter((m) => about.has(m))
}

const admitting = onceFor((facts: CaseFacts): readonly Message[] =>
  facts.messages.filter((m) => m.direction !== 'in' && admits(m.text)),
)

/** Which letters admit in which words: a long thread has few words for many letters. */
const admittingByWord = onceFor((facts: CaseFacts): ReadonlyMap<string, readonly Message[]> => {
  const letters = new Map<string, Message[]>()
  for (const letter of admitting(facts))
    for (const word of admittingWords(letter.text)) {
      const own = letters.get(word)
      if (own) own.push(letter)
      else letters.set(word, [letter])
    }
  return letters
})

/** The words of the sentences that admit, with their neighbours: an admission speaks of what stands beside it. */
const admittingWords = rememberedTexts((text): readonly string[] => {
  const sentences = text.split(/(?<=[.!?])\s+/)
  return sentences
    .filter((_, i) =>
      [sentences[i - 1], sentences[i], sentences[i + 1]].some((s) => s !== undefined && admits(s)),
    )
    .flatMap(stemsOf)
    .filter((word, at, all) => all.indexOf(word) === at)
})

const sameStem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
