// What a letter does, whatever it is called: does it refuse, argue, give, acknowledge, apologise, ask for proof? An
// acknowledgement that somebody edited into a refusal waits like a refusal.
import type { Lang } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import { readOwnWords, type OwnWordKind } from '../../signals/ownWords.ts'
import { asksForProof } from '../../signals/thread.ts'
import { givenIn, type Given } from '../concessions/given.ts'
import { words } from '../natureWords.ts'
import { argues, refuses } from './saysNo.ts'
import { ownWords, sentencesOf } from './sentences.ts'

export interface Doing {
  /** The sentences that say no. */
  readonly refuses: readonly Span[]
  /** The sentences or words that blame, contradict, mock, lecture or threaten. */
  readonly argues: readonly Span[]
  readonly gives: readonly Given[]
  readonly acknowledges: boolean
  readonly apologises: boolean
  readonly asksForProof: boolean
}

const HURTS: readonly OwnWordKind[] = ['insult', 'sarcasm', 'threat', 'legal_label', 'blame']
const ACKNOWLEDGES = words(String.raw`
  получил[аи]? ваш|ваше (?:сообщение|письмо|обращение) (?:получ|у нас)|обращени\p{L}* (?:№|номер|принят)|номер (?:вашего )?обращени|разбираемся|разберемся|разбираюсь|проверяем|проверим|сверим|сверю|
  (?:have|got|received) your (?:message|letter|email|e-mail|note|complaint)|thank you for (?:your|getting|writing|telling)|looking into|(?:we|i)(?:'ll| will| are|'re) (?:check|look)`)
const APOLOGISES = words(String.raw`
  извин|прошу прощения|просим прощения|простите|мне (?:очень )?жаль|нам (?:очень )?жаль|сожале|sorry|apolog|regret`)

/** What the words of a letter do. Places are those of `text`. Has no errors: any text is a letter. */
export function whatItDoes(text: string, lang: Lang): Doing {
  const sentences = sentencesOf(text)
  const place = ({ start, end }: Span): Span => ({ start, end })
  const own = ownWords(text).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")
  const hurting = readOwnWords(text).filter(({ kind }) => HURTS.includes(kind))
  return {
    refuses: sentences.filter((one) => refuses(one.own)).map(place),
    argues: [...sentences.filter((one) => argues(one.own)), ...hurting]
      .map(place)
      .toSorted((a, b) => a.start - b.start),
    gives: givenIn(text, lang),
    acknowledges: ACKNOWLEDGES.test(own),
    apologises: APOLOGISES.test(own),
    asksForProof: asksForProof(text),
  }
}
