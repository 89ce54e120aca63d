// A case from an empty desk: paste the talk and the clauses, type the acts, name the claims. The examination grows beside
// it while one types, and is the one that stays when the case is saved.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ClientView } from '../clients/cards/cardShapes.ts'
import { PasteClauses } from '../agreements/PasteClauses.tsx'
import { ProposedClauses } from '../agreements/ProposedClauses.tsx'
import { ActsTable } from '../ledger/ActsTable.tsx'
import { PasteMessages } from '../messages/PasteMessages.tsx'
import { emptyDraft, factsFrom, today, hasFacts, type Answers, type HandDraft } from '../web/byHand/draft.ts'
import { clausesOf, termsOf, toggled, type Chosen } from '../web/byHand/terms.ts'
import { clientQuery } from '../web/clients/clientQueries.ts'
import { post } from '../web/deskClient.ts'
import { Page } from '../web/Page.tsx'
import { keepQuestions, meQuery } from '../web/queries.ts'
import { Section } from '../web/Section.tsx'
import { ownZone, useWords } from '../web/Words.tsx'
import { FiveQuestions } from './FiveQuestions.tsx'
import { HandPreview } from './HandPreview.tsx'
import { NameClaims } from './NameClaims.tsx'
import '../web/styles/bring.css'

export function ByHandScreen() {
  const { t, lang } = useWords()
  const { client } = useSearch({ from: '/by-hand' })
  const { data: known } = useQuery({ ...clientQuery(client ?? ''), enabled: client !== undefined })
  const [typed, setDraft] = useState(() => emptyDraft(today(new Date())))
  const change = (part: Partial<HandDraft>) => setDraft((now) => ({ ...now, ...part }))
  const draft = useMemo(() => (known ? ofKnown(typed, known) : typed), [typed, known])
  const name = draft.clientName.trim()
  const claimed = draft.claims.find((claim) => claim.text.trim() !== '')?.text.trim()
  const title = claimed ?? (name ? t.hand.caseOf(name) : t.hand.untitled)
  const { data: me } = useQuery(meQuery)
  // A firm that has not named its trade has not been asked for its country either: then the language is the better guess.
  const told = me?.organisation.trade ? me.organisation.jurisdiction : null
  const jurisdiction = told ?? (lang === 'ru' ? 'RU' : 'UK')
  const facts = useMemo(
    () => factsFrom(draft, { lang, zone: ownZone(), title, jurisdiction }),
    [draft, lang, title, jurisdiction],
  )
  return (
    <Page wide title={t.hand.title} lead={t.hand.lead}>
      <div className="hand-columns">
        <div className="bringing">
          <HandTalk draft={draft} change={change} known={known} />
          <HandTerms change={change} />
          <Section id="acts-by-hand" title={t.hand.acts}>
            <ActsTable rows={draft.acts} onChange={(acts) => change({ acts })} />
          </Section>
          <Section id="claims-by-hand" title={t.hand.claims}>
            <NameClaims claims={draft.claims} onChange={(claims) => change({ claims })} />
          </Section>
          <Section id="questions" title={t.questions.title} lead={t.questions.lead}>
            <FiveQuestions answers={draft.answers} onChange={(answers) => change({ answers })} />
          </Section>
        </div>
        <div className="hand-side">
          <HandPreview
            facts={facts}
            ready={hasFacts(draft)}
            clientKnown={draft.answers.client !== null}
            title={title}
          />
          <SaveByHand client={client} facts={facts} questions={draft.answers} ready={hasFacts(draft)} />
        </div>
      </div>
    </Page>
  )
}

/** What is known of the client already need not be said again; what is said here goes first. */
function ofKnown(draft: HandDraft, { name, consumer }: ClientView): HandDraft {
  const kind = consumer === null ? null : consumer ? ('person' as const) : ('business' as const)
  const answers = { ...draft.answers, client: draft.answers.client ?? kind }
  return { ...draft, clientName: name, answers }
}

interface Part {
  readonly draft: HandDraft
  readonly change: (part: Partial<HandDraft>) => void
}

function HandTalk({ draft, change, known }: Part & { known: ClientView | undefined }) {
  const { t } = useWords()
  const [pasted, paste] = useState('')
  return (
    <Section id="talk" title={t.hand.talk}>
      {known ? (
        <p>
          {t.hand.clientName}:{' '}
          <Link to="/clients/$client" params={{ client: known.id }}>
            {known.name}
          </Link>
        </p>
      ) : (
        <TextInput
          className="half-field"
          label={t.hand.clientName}
          value={draft.clientName}
          onChange={(event) => change({ clientName: event.currentTarget.value })}
        />
      )}
      <PasteMessages
        pasted={pasted}
        onPaste={(text, messages) => {
          paste(text)
          change({ messages })
        }}
        messages={draft.messages}
        onChange={(messages) => change({ messages })}
        day={draft.day}
        onDay={(day) => change({ day })}
      />
    </Section>
  )
}

function HandTerms({ change }: Pick<Part, 'change'>) {
  const { t, lang } = useWords()
  const [pasted, paste] = useState('')
  const [chosen, choose] = useState<Chosen>({})
  const terms = useMemo(() => termsOf(pasted, lang), [pasted, lang])
  return (
    <Section id="terms" title={t.clauses.title}>
      <PasteClauses
        pasted={pasted}
        onPaste={(text) => {
          paste(text)
          choose({})
          change({ clauses: clausesOf(termsOf(text, lang), {}) })
        }}
      />
      <ProposedClauses
        terms={terms}
        chosen={chosen}
        onToggle={(no, index) => {
          const now = toggled(chosen, no, index)
          choose(now)
          change({ clauses: clausesOf(terms, now) })
        }}
      />
    </Section>
  )
}

function SaveByHand(props: {
  client: string | undefined
  facts: unknown
  questions: Answers
  ready: boolean
}) {
  const { client, facts, questions, ready } = props
  const { t } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const save = useMutation({
    mutationFn: async () => {
      await keepQuestions(questions)
      const path = client === undefined ? '/cases' : `/clients/${encodeURIComponent(client)}/cases`
      return post<{ id: string }>(path, { facts })
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await queries.invalidateQueries({ queryKey: ['clients'] })
      await navigate({ to: '/cases/$caseId', params: { caseId: id } })
    },
  })
  return (
    <div className="bar-of-buttons">
      <Button disabled={!ready} loading={save.isPending} onClick={() => save.mutate()}>
        {t.hand.save}
      </Button>
      <span className="fine" role="status">
        {save.isError ? save.error.message || t.page.failed : ''}
      </span>
    </div>
  )
}
