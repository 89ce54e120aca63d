// Where the facts of a letter come from, by name: in a row below the letter, and beside the very words.
import { EvidenceList } from '../../web/Evidence.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Source } from './sources.ts'

/** How a source is called: a clause by its number, a message by its day, a claim by its words. */
export function useSourceName(): (source: Pick<Source, 'kind' | 'ref'>) => string {
  const { t, when } = useWords()
  const { view } = useOpenCase()
  const { facts, examination } = view
  return ({ kind, ref }) => {
    if (kind === 'clause') return t.evidence.clause(ref)
    if (kind === 'rule') return t.drafting.sources.rule(ref)
    if (kind === 'message') {
      const message = facts.messages.find(({ id }) => id === ref)
      return message ? t.drafting.sources.message(when(message.at, facts.timezone)) : ref
    }
    if (kind === 'claim') {
      const claim = examination.claims.find(({ id }) => id === ref)
      return claim ? t.drafting.sources.claim(claim.text) : ref
    }
    return facts.ledger.find(({ id }) => id === ref)?.doc ?? ref
  }
}

/** The documents behind a letter; each opens where it is. */
export function SourceList({ sources, quotes }: { sources: readonly Source[]; quotes: readonly string[] }) {
  const { t } = useWords()
  const papers = sources.filter(({ kind }) => kind === 'entry' || kind === 'message' || kind === 'clause')
  const ids = [...new Set([...quotes, ...papers.map(({ ref }) => ref)])]
  if (!ids.length) return null
  return (
    <p className="fine">
      {t.drafting.sources.title}: <EvidenceList ids={ids} />
    </p>
  )
}
