// The agreement with one client: what holds, what waits for them, every version with what changed, and how to begin.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { standingOf } from '../clients/AgreementLine.tsx'
import { ClientPage } from '../clients/ClientPage.tsx'
import { limitInWords } from '../web/agreements/limitInWords.ts'
import { versionQuery } from '../web/agreements/agreementQueries.ts'
import { agreementQuery, clientQuery } from '../web/clients/clientQueries.ts'
import { queryClient } from '../web/deskClient.ts'
import { Section } from '../web/Section.tsx'
import { useAllows } from '../web/useMe.ts'
import { useWords } from '../web/Words.tsx'
import type { Limit } from './agreement.ts'
import { amendmentDraft, draftFromFacts } from './drafts/draft.ts'
import { BeginAgreement, UnfinishedDraft, useOpenDraft } from './editor/BeginAgreement.tsx'
import { AgreementVersionFacts } from './versions/versionFacts.ts'
import type { AgreementView } from './versions/versionShapes.ts'
import { EndAgreement } from './EndAgreement.tsx'
import { VersionList } from './VersionList.tsx'
import { WaitingVersion } from './WaitingVersion.tsx'
import '../web/styles/agreements.css'
import '../web/styles/bring.css'

export function AgreementScreen() {
  const speech = useWords()
  const { t } = speech
  const { client } = useParams({ from: '/clients/$client/agreement' })
  const { data: agreement } = useSuspenseQuery(agreementQuery(client))
  const { data: known } = useSuspenseQuery(clientQuery(client))
  const mayWrite = useAllows('agreement.write') && known.erasedAt === null
  const { inForce, versions } = agreement
  const held = new Set(inForce ? [inForce.base, ...inForce.amendments] : [])
  const ours = versions.filter(({ kind }) => kind === 'agreement' || kind === 'amendment')
  const [newest] = ours.toReversed()
  const waits = newest && newest.acceptances.length === 0 && !held.has(newest.id) ? newest : null
  return (
    <ClientPage client={client} title={t.agreements.title} lead={standingOf(agreement, speech)}>
      {mayWrite ? <UnfinishedDraft client={client} /> : null}
      {waits ? <WaitingVersion client={client} version={waits} mayWrite={mayWrite} /> : null}
      {inForce ? <InForce agreement={inForce} /> : null}
      {mayWrite && newest ? <NextVersion client={client} newest={newest.id} inForce={inForce} /> : null}
      {ours.length > 0 ? (
        <VersionList client={client} versions={ours} waiting={waits?.id ?? null} mayWrite={mayWrite} />
      ) : null}
      {mayWrite ? <Begin client={client} consumer={known.consumer} first={ours.length === 0} /> : null}
      {mayWrite && inForce ? <EndAgreement client={client} /> : null}
    </ClientPage>
  )
}

/** With nothing recorded the ways to begin are the page; later they are one line at its end. */
function Begin(props: { client: string; consumer: boolean | null; first: boolean }) {
  const { t } = useWords()
  if (props.first) return <BeginAgreement client={props.client} consumer={props.consumer} />
  return (
    <details className="begin-again">
      <summary>{t.agreements.begin.again}</summary>
      <BeginAgreement client={props.client} consumer={props.consumer} />
    </details>
  )
}

function InForce({ agreement }: { agreement: NonNullable<AgreementView['inForce']> }) {
  const speech = useWords()
  const { t } = speech
  const { base, clauses } = agreement
  const shown = clauses.filter((clause, index) => clause.text !== clauses[index - 1]?.text)
  return (
    <Section id="holds" title={t.agreements.holds}>
      <ol className="held-clauses">
        {shown.map((clause) => (
          <li key={clause.no}>
            <p className="clause-no">
              {t.evidence.clause(clause.no)}
              {clause.version === base ? null : <span className="word">{t.agreements.ofAmendment}</span>}
            </p>
            <p className="clause-text">{clause.text}</p>
            <ul className="held-limits">
              {clauses
                .filter(({ text }) => text === clause.text)
                .flatMap(({ no, limit }) =>
                  limit ? [<li key={no}>{limitInWords(limit as Limit, speech)}</li>] : [],
                )}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** A small change is an amendment to what holds; a new version begins with the words of the newest. */
function NextVersion(props: { client: string; newest: string; inForce: AgreementView['inForce'] }) {
  const { t, lang } = useWords()
  const open = useOpenDraft(props.client)
  const [loading, setLoading] = useState(false)
  const { inForce } = props
  const begin = async () => {
    setLoading(true)
    try {
      const version = await queryClient.ensureQueryData(versionQuery(inForce?.base ?? props.newest))
      const { facts } = version
      const read = AgreementVersionFacts.parse({ ...facts, kind: 'agreement' })
      const clauses = inForce
        ? inForce.clauses.map(({ no, text, limit }) => ({ no, text, ...(limit ? { limit } : {}) }))
        : read.clauses
      open({
        ...draftFromFacts(AgreementVersionFacts.parse({ ...read, clauses }), lang),
        origin: 'written',
      })
    } finally {
      setLoading(false)
    }
  }
  return (
    <div className="bar-of-buttons">
      {inForce ? (
        <Button
          variant="default"
          onClick={() => open(amendmentDraft(inForce.amendments.at(-1) ?? inForce.base, lang))}
        >
          {t.agreements.amendment}
        </Button>
      ) : null}
      <Button variant="default" loading={loading} onClick={() => void begin()}>
        {t.agreements.newVersion}
      </Button>
    </div>
  )
}
