// Words of ours that hurt or press. We hold our own letters to the same measure as the client's: a stranger will read them
// too. Quotations are left out, because repeating the client's words is not saying them.
import type { Span } from '../basics/span.ts'
import { type Family, grammarOf, hitsIn, type Rule } from './compile.ts'
import type { Match, ReadToken } from './match.ts'
import { LEXICON } from './grammar/index.ts'
import { OWN_WORDS } from './grammar/own.ts'
import { OWN_WORDS_MEANT } from './grammar/ownMeant.ts'
import { isObscene } from './grammar/obscene.ts'
import { rememberedTexts } from './rememberedTexts.ts'
import { blockedBy } from './spans.ts'

export type OwnWordKind = 'insult' | 'sarcasm' | 'threat' | 'legal_label' | 'formulaic' | 'blame'
/** One place in our letter that needs another wording. `why` names the rule. */
export interface OwnWord extends Span {
  readonly kind: OwnWordKind
  readonly why: string
}

const families: readonly Family[] = [...OWN_WORDS, ...OWN_WORDS_MEANT]
const GRAMMAR = grammarOf(families, LEXICON)
const kindOf = (rule: Rule): OwnWordKind => rule.name as OwnWordKind

/**
 * Rude, mocking, patronising, threatening or empty words in a message of ours, in Russian or English, sorted by place.
 *
 * Offsets count UTF-16 units of `text`. Words inside quotation marks and quoted mail are not ours. Has no errors.
 */
export const readOwnWords: (text: string) => readonly OwnWord[] = rememberedTexts((text) => {
  const { tokens, matches } = hitsIn(GRAMMAR, text)
  const blocked = blockedBy(matches, tokens, () => 'own')
  const found = matches
    .filter((match) => match.rule.blocks === 'nothing' && tokens[match.from]?.quoted !== true)
    .filter((match) => !blocked(match))
    .map((match) => wordOf(match, tokens))
  const obscene = tokens
    .filter((token) => token.kind === 'word' && !token.quoted && isObscene(token.text))
    .map((token): OwnWord => ({ kind: 'insult', start: token.start, end: token.end, why: 'own:obscenity' }))
  return withoutInner([...found, ...obscene])
})

const wordOf = (match: Match<Rule>, tokens: readonly ReadToken[]): OwnWord => ({
  kind: kindOf(match.rule),
  start: tokens[match.from]?.start ?? 0,
  end: tokens[match.to]?.end ?? 0,
  why: `own:${match.rule.name}`,
})

/** The longer of two that overlap says more; the shorter is dropped. */
function withoutInner(words: readonly OwnWord[]): OwnWord[] {
  const sorted = [...words].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: OwnWord[] = []
  for (const word of sorted) {
    const last = kept.at(-1)
    if (!last || word.start >= last.end) kept.push(word)
  }
  return kept
}
