// The editor of an agreement: words on the left, measured limits on the right, then lists, plans, the audit, and one button.
import { TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { keptDraft } from '../../web/agreements/keptDraft.ts'
import { fileHeld } from '../../web/agreements/sentFile.ts'
import { clientQuery } from '../../web/clients/clientQueries.ts'
import { meQuery } from '../../web/queries.ts'
import { firmOf } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { nextNumber, type Draft } from '../drafts/draft.ts'
import { waitingIn } from '../drafts/proposed.ts'
import { AlreadyAccepted } from './AlreadyAccepted.tsx'
import { AuditPanel } from './AuditPanel.tsx'
import { ClauseList } from './ClauseList.tsx'
import { FileField } from './FileField.tsx'
import { ListsEditor } from './ListsEditor.tsx'
import { PlansEditor } from './PlansEditor.tsx'
import { SaveDraft, type Beside } from './SaveDraft.tsx'
import { useDraft } from './useDraft.tsx'
import '../../web/styles/agreements.css'
import '../../web/styles/bring.css'

export function DraftScreen() {
  const { t } = useWords()
  const { client } = useParams({ from: '/clients/$client/agreement/draft' })
  const { data: me } = useSuspenseQuery(meQuery)
  const [first] = useState(() => keptDraft(client, me.person.id))
  if (first) return <Editor client={client} first={first} />
  return (
    <ClientPage client={client} title={t.agreements.draft.title.agreement} lead={t.agreements.draft.none}>
      <p className="bar-of-buttons">
        <Link to="/clients/$client/agreement" params={{ client }}>
          {t.agreements.draft.back}
        </Link>
      </p>
    </ClientPage>
  )
}

function Editor({ client, first }: { client: string; first: Draft }) {
  const { t } = useWords()
  const words = t.agreements.draft
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: known } = useSuspenseQuery(clientQuery(client))
  const consumer = known.consumer ?? true
  const names = `${firmOf(me)}\n${known.name}\n${known.card?.details ?? ''}`
  const state = useDraft(first, { client, person: me.person.id, consumer, names })
  const { draft, change, proposals, faults, audit, findings } = state
  const [beside, setBeside] = useState<Beside>(() => ({
    acceptance: null,
    proof: null,
    source: fileHeld(client),
  }))
  const put = (part: Partial<Beside>) => setBeside((now) => ({ ...now, ...part }))
  const isRead = draft.origin !== 'template' && draft.origin !== 'written'
  const currency = currencyOf(draft)
  const numberOf = (key: string | undefined) => draft.clauses.find((one) => one.key === key)?.no ?? null
  return (
    <ClientPage
      wide
      client={client}
      title={words.title[draft.kind]}
      lead={
        draft.kind === 'amendment'
          ? words.amendmentLead
          : isRead
            ? words.read(draft.clauses.length)
            : words.lead
      }
    >
      <TextInput
        className="half-field version-name"
        label={words.name}
        description={words.nameHow}
        maxLength={100}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <ClauseList {...{ draft, change, proposals, findings, faults, currency }} client={client} />
      {draft.kind === 'amendment' ? null : <ListsEditor draft={draft} change={change} />}
      {draft.kind === 'amendment' ? null : (
        <PlansEditor draft={draft} change={change} faults={faults} currency={currency} />
      )}
      {isRead ? <HowItCame found={draft.acceptances} beside={beside} put={put} /> : null}
      <AuditPanel
        audit={audit}
        findings={findings.map(({ finding, place }) => ({ finding, no: numberOf(place?.key) }))}
        consumer={consumer}
        whole={draft.kind === 'agreement'}
        onTake={(text) => {
          const key = `t${draft.clauses.length}`
          change({ clauses: [...draft.clauses, { key, no: nextNumber(draft.clauses), text, limits: [] }] })
        }}
      />
      <SaveDraft
        client={client}
        draft={draft}
        beside={beside}
        waiting={waitingIn(draft, proposals)}
        ready={faults.length === 0}
      />
    </ClientPage>
  )
}

/** Of an agreement that exists: the acceptance that happened already, and the file. */
function HowItCame(props: {
  found: Draft['acceptances']
  beside: Beside
  put: (part: Partial<Beside>) => void
}) {
  const { t } = useWords()
  const { beside, put } = props
  return (
    <>
      <AlreadyAccepted
        found={props.found}
        value={beside.acceptance}
        onChange={(acceptance) => put({ acceptance })}
        proof={beside.proof}
        onProof={(proof) => put({ proof })}
      />
      <FileField
        label={t.agreements.files.source}
        how={t.agreements.files.sourceHow}
        file={beside.source}
        onFile={(source) => put({ source })}
      />
    </>
  )
}

/** The currency of the first price in the draft; of the country whose language it is in when there is none. */
function currencyOf({ clauses, plans, lang }: Draft): string {
  const units = clauses.flatMap(({ limits }) =>
    limits.map(({ unit, overageUnit }) => overageUnit ?? unit ?? ''),
  )
  const priced = units.map((unit) => unit.slice(0, 3)).find((code) => /^[A-Z]{3}$/u.test(code))
  return priced ?? plans[0]?.currency ?? { ru: 'RUB', en: 'GBP' }[lang]
}
