// The editor of an agreement: words on the left, measured limits on the right, then lists, plans, the audit, and one button.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { dropDraft, keptDraft } from '../../web/agreements/keptDraft.ts'
import { agreementQuery, clientQuery } from '../../web/clients/clientQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { meQuery } from '../../web/queries.ts'
import { firmOf } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { acceptanceBody, type Acceptance } from '../drafts/acceptance.ts'
import { factsOf, nextNumber, type Draft } from '../drafts/draft.ts'
import { waitingIn } from '../drafts/proposed.ts'
import { AlreadyAccepted } from './AlreadyAccepted.tsx'
import { AuditPanel } from './AuditPanel.tsx'
import { ClauseList } from './ClauseList.tsx'
import { ListsEditor } from './ListsEditor.tsx'
import { PlansEditor } from './PlansEditor.tsx'
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
  const [acceptance, setAcceptance] = useState<Acceptance | null>(null)
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
      {isRead ? (
        <AlreadyAccepted found={draft.acceptances} value={acceptance} onChange={setAcceptance} />
      ) : null}
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
      <SaveBar
        client={client}
        draft={draft}
        acceptance={acceptance}
        waiting={waitingIn(draft, proposals)}
        ready={faults.length === 0}
      />
    </ClientPage>
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

function SaveBar(props: {
  client: string
  draft: Draft
  acceptance: Acceptance | null
  waiting: number
  ready: boolean
}) {
  const { t } = useWords()
  const words = t.agreements.draft
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { client, draft, acceptance } = props
  // Recorded once: when the acceptance is refused, trying again sends only the acceptance.
  const [recorded, setRecorded] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: async () => {
      const amends = draft.amends === null ? {} : { amends: draft.amends }
      const id =
        recorded ??
        (await post<{ id: string }>(`/clients/${client}/versions`, { facts: factsOf(draft), ...amends })).id
      setRecorded(id)
      if (acceptance) await post(`/versions/${id}/acceptances`, acceptanceBody(acceptance))
    },
    onSuccess: async () => {
      dropDraft(client)
      await queries.invalidateQueries({ queryKey: ['clients', client] })
      await queries.ensureQueryData(agreementQuery(client))
      await navigate({ to: '/clients/$client/agreement', params: { client } })
    },
  })
  return (
    <section className="panel save-draft" aria-label={words.save}>
      {props.waiting > 0 ? <p>{words.unfixedLimits(props.waiting)}</p> : null}
      <p className="fine">{words.saveHow}</p>
      <div className="bar-of-buttons">
        <Button disabled={!props.ready} loading={save.isPending} onClick={() => save.mutate()}>
          {words.save}
        </Button>
        {props.ready ? <DeedStatus deed={save} /> : <span className="fine">{words.notYet}</span>}
      </div>
    </section>
  )
}
