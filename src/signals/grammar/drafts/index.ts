// The grammar of our own drafts, compiled once, when the first draft is read.
import { grammarOf, type Grammar } from '../../compile.ts'
import { DRAFT_CLAUSES } from './clauses.ts'
import { DRAFT_IN_PUBLIC } from './inPublic.ts'
import { DRAFT_LABELS } from './labels.ts'
import { DRAFT_PRIVACY } from './privacy.ts'
import { DRAFT_SILENCE } from './silence.ts'
import { DRAFT_SILENCE_MEANT } from './silenceMeant.ts'
import { DRAFT_TERMS } from './terms.ts'
import { DRAFT_THREATS } from './threats.ts'
import { DRAFT_VOID_MEANT } from './voidMeant.ts'
import { DRAFT_VOID_TERMS } from './voidTerms.ts'
import { DRAFT_WORDS } from './words.ts'

let compiled: Grammar | null = null

/** Most readers of messages never read a draft, so this grammar waits for the first one. */
export const draftGrammar = (): Grammar =>
  (compiled ??= grammarOf(
    [
      ...DRAFT_CLAUSES,
      ...DRAFT_VOID_TERMS,
      ...DRAFT_VOID_MEANT,
      ...DRAFT_SILENCE,
      ...DRAFT_SILENCE_MEANT,
      ...DRAFT_THREATS,
      ...DRAFT_PRIVACY,
      ...DRAFT_IN_PUBLIC,
      ...DRAFT_LABELS,
      ...DRAFT_TERMS,
    ],
    DRAFT_WORDS,
  ))
