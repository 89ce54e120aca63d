// How inquiries say the things we watch for, in the little language of the signals room: one wording a line, Russian and
// English side by side; a line with `--` excuses its whole sentence (a polite question, a success, a plain reason).
//
// Wordings, not people: no line looks at who somebody is, and none at a complaint or a lawsuit that was right.
import { grammarOf, type Family, type Grammar } from '../signals/compile.ts'
import { CLEAR_FLAGS } from './redFlagGrammarClear.ts'
import { LENT_AND_UNDECIDED_FLAGS } from './redFlagGrammarLent.ts'
import { STRONG_FLAGS } from './redFlagGrammarStrong.ts'
import { WEAK_FLAGS } from './redFlagGrammarWeak.ts'
import { RED_FLAG_WORDS } from './redFlagWords.ts'

const family = ([flag, lines]: readonly [string, string]): Family => ({
  says: `cue.${flag}`,
  name: flag,
  confidence: 1,
  reach: 'match',
  lines,
})

let compiled: Grammar | undefined
/** The grammar, compiled at its first use. */
export const redFlagGrammar = (): Grammar =>
  (compiled ??= grammarOf(
    [...STRONG_FLAGS, ...CLEAR_FLAGS, ...LENT_AND_UNDECIDED_FLAGS, ...WEAK_FLAGS].map(family),
    RED_FLAG_WORDS,
  ))
