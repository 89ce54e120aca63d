// The terms of this agreement that the law strikes out, for this client: marked so by hand, or known by their words.
import { voidTermsOf } from '../agreements/voidTerms.ts'
import type { CaseFacts } from './caseFacts.ts'
import type { VoidTerm } from './matter.ts'

export const liveVoidTerms = (facts: CaseFacts, consumer: boolean): VoidTerm[] => {
  if (!facts.agreement) return []
  const context = { jurisdiction: facts.jurisdiction, consumer, lang: facts.lang }
  return voidTermsOf(facts.agreement.clauses, context).filter((term) => term.level === 'void')
}
