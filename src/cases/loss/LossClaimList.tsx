// The claims of loss of one client, the newest first, each with what was done last.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lossClaimsQuery } from '../../web/ledger/lossQueries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'

export function LossClaimList({ client }: { client: string }) {
  const { t, day } = useWords()
  const { data } = useQuery(lossClaimsQuery(client))
  if (!data || data.claims.length === 0) return null
  return (
    <Section id="claims" title={t.reconciliation.claims}>
      <ul className="rows">
        {data.claims.map(({ id, item, claimedAt, last }) => (
          <li key={id}>
            <Link to="/clients/$client/loss/$claim" params={{ client, claim: id }}>
              {item}
            </Link>{' '}
            <span className="fine">
              {t.reconciliation.claimedOn(day(claimedAt))} ·{' '}
              {last ? t.loss.steps[last] : t.reconciliation.newClaim}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
