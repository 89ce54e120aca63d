// The libraries of npm that a desk would take instead. They look for obscene words only; `read` looks for all labels.
//
// Each is set as its own pages advise for the language. Russian texts hold English words too, so both lists are asked there.
// `obscenity` has no Russian list. @2toad/profanity finds Russian only with word boundaries of Unicode, glin-profanity only
// with none; it is asked its Russian list alone, since without boundaries its English one finds "hell" in "hello".
import { Profanity } from '@2toad/profanity'
import BadWordsNext from 'bad-words-next'
import english from 'bad-words-next/lib/en'
import russian from 'bad-words-next/lib/ru'
import russianInLatin from 'bad-words-next/lib/ru_lat'
import { Filter } from 'glin-profanity'
import leo from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import type { Lang } from './texts.ts'

export interface Peer {
  readonly name: string
  /** True where the library finds an obscene word. */
  readonly finds: (text: string) => boolean
}

function obscenity(): Peer {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  return { name: 'obscenity', finds: (text) => matcher.hasMatch(text) }
}

function twoToad(lang: Lang): Peer {
  const isRussian = lang === 'ru'
  const profanity = new Profanity({
    languages: isRussian ? ['ru', 'en'] : ['en'],
    unicodeWordBoundaries: isRussian,
  })
  return { name: '@2toad/profanity', finds: (text) => profanity.exists(text) }
}

function glin(lang: Lang): Peer {
  const filter = new Filter({
    languages: [lang === 'ru' ? 'russian' : 'english'],
    wordBoundaries: lang === 'en',
    detectLeetspeak: true,
  })
  return { name: 'glin-profanity', finds: (text) => filter.isProfane(text) }
}

/** One list for the whole process: it is loaded anew for each language, so peers of two languages are never asked in turn. */
function leoProfanity(lang: Lang): Peer {
  leo.clearList()
  leo.add(leo.getDictionary('en'))
  if (lang === 'ru') leo.add(leo.getDictionary('ru'))
  return { name: 'leo-profanity', finds: (text) => leo.check(text) }
}

function badWordsNext(lang: Lang): Peer {
  const words = new BadWordsNext({ data: english })
  if (lang === 'ru') {
    words.add(russian)
    words.add(russianInLatin)
  }
  return { name: 'bad-words-next', finds: (text) => words.check(text) }
}

/** The peers, ready for one language. */
export const peersOf = (lang: Lang): Peer[] => [
  obscenity(),
  twoToad(lang),
  glin(lang),
  leoProfanity(lang),
  badWordsNext(lang),
]
