// What holds with a client, in one sentence: since when, by which acceptance, and until when.
import { useRouter, Link } from '@tanstack/react-router'
import type { AgreementView } from '../agreements/versions/versionShapes.ts'
import { dayHere } from '../web/account/instants.ts'
import { useWords } from '../web/Words.tsx'

const PLACE: string = '/clients/$client/agreement'

export function AgreementLine({ client, agreement }: { client: string; agreement: AgreementView }) {
  const { t } = useWords()
  const { routesByPath } = useRouter()
  const has = agreement.inForce !== null
  return (
    <section className="panel agreement-line" aria-label={t.client.agreement.title}>
      <p>
        <Standing agreement={agreement} />
      </p>
      {PLACE in routesByPath ? (
        <Link to={PLACE} params={{ client }}>
          {has || agreement.versions.length > 0 ? t.client.agreement.open : t.client.agreement.begin}
        </Link>
      ) : null}
    </section>
  )
}

function Standing({ agreement }: { agreement: AgreementView }) {
  const { t, day } = useWords()
  const words = t.client.agreement
  const { inForce, versions } = agreement
  if (!inForce) return versions.some(({ kind }) => kind === 'agreement') ? words.waits : words.none
  const { acceptedAt, acceptedHow, amendments } = inForce
  const base = versions.find(({ id }) => id === inForce.base)
  const until = base?.acceptances.find(({ at }) => at === acceptedAt)?.until
  const said = [
    words.holds(
      day(dayHere(acceptedAt)),
      until ? day(dayHere(until)) : null,
      words.how[acceptedHow] ?? acceptedHow,
    ),
    ...(amendments.length > 0 ? [words.amended(amendments.length)] : []),
  ]
  return said.join(' ')
}
