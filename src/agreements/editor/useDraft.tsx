// A draft on the screen: kept in this tab at every change, read for limits and audited when the typing pauses.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { areasOfTrade } from '../../audits/tradeAreas.ts'
import { auditQuery } from '../../web/agreements/agreementQueries.ts'
import { keepDraft } from '../../web/agreements/keptDraft.ts'
import { faultsOf, type Draft } from '../drafts/draft.ts'
import { inPlace, proposalsOf, textOfDraft } from '../drafts/places.ts'

const PAUSE_MS = 700

export function useDraft(
  first: Draft,
  about: { client: string; person: string; consumer: boolean; names: string },
) {
  const [draft, setDraft] = useState(first)
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(about.client, about.person, next)
  }
  const [settled] = useDebouncedValue(draft, PAUSE_MS)
  const proposals = useMemo(() => proposalsOf(settled), [settled])
  const faults = useMemo(() => faultsOf(draft), [draft])
  const whole = useMemo(
    () => textOfDraft(settled, settled.kind === 'agreement' ? about.names : ''),
    [settled, about.names],
  )
  const { data: audit } = useQuery({
    ...auditQuery({
      text: whole.text.slice(0, 100_000),
      consumer: about.consumer,
      areas: areasOfTrade(settled.trade),
      lang: settled.lang,
    }),
    placeholderData: keepPreviousData,
  })
  const findings = useMemo(
    () =>
      (audit?.findings ?? []).map((finding) => ({
        finding,
        place: finding.span && inPlace(whole.places, finding.span),
      })),
    [audit, whole],
  )
  return { draft, change, proposals, faults, audit, findings }
}
