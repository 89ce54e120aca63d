// The whole grammar, compiled once when the program loads.
import { type Family, grammarOf } from '../compile.ts'
import { EMOJI_WORDS } from '../normal/emoji.ts'
import { ABUSE, ABUSE_WORDS } from './abuse.ts'
import { ACCUSATION_WORDS, ACCUSATIONS } from './accusations.ts'
import { CUES } from './cues.ts'
import { DANGER_WORDS } from './danger/dangerWords.ts'
import { DEMAND_WORDS, DEMANDS_OTHER } from './demands.ts'
import { EXCEPTION_WORDS, EXCEPTIONS } from './exceptions.ts'
import { FRAUD, FRAUD_WORDS } from './fraud.ts'
import { DEMANDS_MONEY } from './money.ts'
import { PEOPLE } from './people.ts'
import { POSITIVE, POSITIVE_WORDS } from './positive.ts'
import { PUBLIC_WORDS, PUBLICITY } from './publicity.ts'
import { QUALITY, QUALITY_WORDS } from './quality.ts'
import { REFUSAL_WORDS, REFUSALS } from './refusals.ts'
import { SHORT_DEMAND_WORDS, SHORT_DEMANDS } from './shortDemands.ts'
import { SHORT_GRIEVANCE_WORDS, SHORT_GRIEVANCES } from './shortGrievances.ts'
import { SHORT_REFUSAL_WORDS, SHORT_REFUSALS } from './shortRefusals.ts'
import { SHORT_THREAT_WORDS, SHORT_THREATS } from './shortThreats.ts'
import { TARGETS } from './targets.ts'
import { THREATS } from './threats.ts'
import { VIOLENCE, VIOLENCE_WORDS } from './violence.ts'

export const LEXICON = {
  QUESTION: '?',
  ...PEOPLE,
  ...TARGETS,
  ...PUBLIC_WORDS,
  ...VIOLENCE_WORDS,
  ...DEMAND_WORDS,
  ...EXCEPTION_WORDS,
  ...ABUSE_WORDS,
  ...REFUSAL_WORDS,
  ...ACCUSATION_WORDS,
  ...FRAUD_WORDS,
  ...QUALITY_WORDS,
  ...POSITIVE_WORDS,
  ...SHORT_THREAT_WORDS,
  ...SHORT_DEMAND_WORDS,
  ...SHORT_REFUSAL_WORDS,
  ...SHORT_GRIEVANCE_WORDS,
  ...DANGER_WORDS,
  ...EMOJI_WORDS,
}
/** Every family that reads a client's message. */
export const FAMILIES: readonly Family[] = [
  ...THREATS,
  ...PUBLICITY,
  ...VIOLENCE,
  ...DEMANDS_MONEY,
  ...DEMANDS_OTHER,
  ...EXCEPTIONS,
  ...ABUSE,
  ...REFUSALS,
  ...ACCUSATIONS,
  ...QUALITY,
  ...FRAUD,
  ...POSITIVE,
  ...SHORT_THREATS,
  ...SHORT_DEMANDS,
  ...SHORT_REFUSALS,
  ...SHORT_GRIEVANCES,
  ...CUES,
]
export const GRAMMAR = grammarOf(FAMILIES, LEXICON)
// The heads take the classes of a word in the order in which classes were first named. All are named here, so that this order
// does not hang on which other grammar over the same words a program loads first.
for (const name of Object.keys(LEXICON)) GRAMMAR.atoms.ofClass(name, LEXICON)
