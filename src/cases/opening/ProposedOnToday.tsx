// What lies outside of every case and asks to become one: an incident of a counter, a claim of loss. The words that show why stand
// beside it; one tap opens it.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { proposedCasesQuery } from '../../web/cases/caseQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { ProposedCase } from './proposalShapes.ts'

/** So many words of a long entry are enough to know it again. */
const SHOWN = 240

export function ProposedOnToday() {
  const { t } = useWords()
  const { data } = useQuery(proposedCasesQuery)
  if (!data?.proposals.length) return null
  return (
    <section className="today-part" aria-labelledby="today-proposed">
      <h2 id="today-proposed">{t.today.proposed}</h2>
      <ul className="plain-list">
        {data.proposals.map((one) => (
          <Proposed key={`${one.source} ${one.id}`} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Proposed({ one }: { one: ProposedCase }) {
  const { t, say, when } = useWords()
  const mayOpen = useAllows('case.write')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => post<{ id: string }>('/case-proposals', { source: one.source, id: one.id }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries()
      await navigate({ to: '/cases/$caseId', params: { caseId: id } })
    },
  })
  const text = one.text.length > SHOWN ? `${one.text.slice(0, SHOWN).trimEnd()}…` : one.text
  return (
    <li className="today-asked">
      <p>
        {say(one.why)} <q>{text}</q>
      </p>
      <p className="fine">
        {t.today.proposedFrom[one.source]}
        {one.clientName ? ` · ${one.clientName}` : ''} · {when(one.at)}
      </p>
      {mayOpen ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
            {t.today.openProposed}
          </Button>
          <DeedStatus deed={open} />
        </div>
      ) : null}
    </li>
  )
}
