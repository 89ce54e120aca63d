// What holds with a client, in one sentence: since when, by which acceptance, and until when.
import { useRouter, Link } from '@tanstack/react-router'
import type { AgreementView } from '../agreements/versions/versionShapes.ts'
import { dayHere } from '../web/account/instants.ts'
import { useWords, type Speech } from '../web/Words.tsx'

const PLACE: string = '/clients/$client/agreement'

export function AgreementLine({ client, agreement }: { client: string; agreement: AgreementView }) {
  const speech = useWords()
  const { t } = speech
  const { routesByPath } = useRouter()
  const has = agreement.inForce !== null
  return (
    <section className="panel agreement-line" aria-label={t.client.agreement.title}>
      <p>{standingOf(agreement, speech)}</p>
      {PLACE in routesByPath ? (
        <Link to={PLACE} params={{ client }}>
          {has || agreement.versions.length > 0 ? t.client.agreement.open : t.client.agreement.begin}
        </Link>
      ) : null}
    </section>
  )
}

/** The instant from which what holds now holds no more, where its acceptance names one. */
export function termOf({ inForce, versions }: AgreementView): string | null {
  const base = versions.find(({ id }) => id === inForce?.base)
  return base?.acceptances.find(({ at }) => at === inForce?.acceptedAt)?.until ?? null
}

/** How it stands with the agreement, in one or two sentences. */
export function standingOf(agreement: AgreementView, { t, day }: Pick<Speech, 't' | 'day'>): string {
  const words = t.client.agreement
  const { inForce, versions, endedAt } = agreement
  if (!inForce) {
    if (endedAt) return words.ended(day(dayHere(endedAt)))
    return versions.some(({ kind }) => kind === 'agreement') ? words.waits : words.none
  }
  const { acceptedAt, acceptedHow, amendments } = inForce
  const until = termOf(agreement)
  const how = words.how[acceptedHow] ?? acceptedHow
  const said = [
    words.holds(day(dayHere(acceptedAt)), until ? day(dayHere(until)) : null, how),
    ...(amendments.length > 0 ? [words.amended(amendments.length)] : []),
  ]
  return said.join(' ')
}
