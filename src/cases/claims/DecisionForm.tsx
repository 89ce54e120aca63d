// The form of a decision: what, why, and then only what that verdict needs. The proposal is named and never preselected; one
// press fills it in.
import { Button, Checkbox, Radio, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { caseQuery } from '../../web/queries.ts'
import { useWords } from '../../web/Words.tsx'
import type { ClaimOnDesk } from '../casework/caseworkShapes.ts'
import { VERDICT_WORDS } from '../screenWords.ts'
import { VERDICTS } from '../verdict.ts'
import {
  asksChange,
  emptyDraft,
  givesSomething,
  proposedDraft,
  wantedOf,
  type DecisionDraft,
} from './decisionDraft.ts'
import { PaperLink } from './PaperLinks.tsx'
import { RemedyFields } from './RemedyFields.tsx'
import { useProposedWords } from './StandingLine.tsx'

interface Form {
  readonly caseId: string
  readonly claim: ClaimOnDesk
  readonly payBy: string | null
  readonly onDone: () => void
}

export function DecisionForm({ caseId, claim, payBy, onDone }: Form) {
  const { t } = useWords()
  const words = t.claimDesk
  const proposedWords = useProposedWords()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<DecisionDraft>(() => emptyDraft(claim))
  const change = (part: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...part }))
  const wanted = wantedOf(draft, claim.currency)
  const save = useMutation({
    mutationFn: () => post(`/cases/${caseId}/claims/${claim.fact ?? ''}/decisions`, wanted),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey })
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wanted !== null && wanted !== 'amount') save.mutate()
  }
  return (
    <form className="claim-form" onSubmit={submit}>
      <div>
        <Button variant="default" onClick={() => setDraft(proposedDraft(claim, payBy))}>
          {words.asProposed(proposedWords(claim))}
        </Button>
        <p className="fine">{words.asProposedHow}</p>
      </div>
      <VerdictChoice claim={claim} draft={draft} change={change} />
      {draft.verdict === '' ? null : (
        <>
          <Textarea
            label={words.why}
            description={words.whyHow}
            required
            maxLength={2_000}
            autosize
            minRows={2}
            value={draft.why}
            onChange={(event) => change({ why: event.currentTarget.value })}
          />
          {asksChange(draft) ? (
            <Textarea
              label={words.change}
              description={words.changeHow}
              required
              maxLength={2_000}
              autosize
              minRows={2}
              value={draft.change}
              onChange={(event) => change({ change: event.currentTarget.value })}
            />
          ) : null}
          {givesSomething(draft) ? (
            <RemedyFields
              draft={draft}
              currency={claim.currency}
              wrongAmount={wanted === 'amount'}
              change={change}
            />
          ) : null}
          <RestsOn caseId={caseId} claim={claim} draft={draft} change={change} />
          <SubmitBar label={words.save} deed={save} />
        </>
      )}
    </form>
  )
}

interface Part {
  readonly claim: ClaimOnDesk
  readonly draft: DecisionDraft
  readonly change: (part: Partial<DecisionDraft>) => void
}

function VerdictChoice({ claim, draft, change }: Part) {
  const { t, say } = useWords()
  const words = t.claimDesk
  const choose = (value: string) => {
    const verdict = VERDICTS.find((one) => one === value)
    if (verdict) change({ verdict })
  }
  return (
    <Radio.Group label={words.verdict} value={draft.verdict} onChange={choose}>
      <div className="claim-verdicts">
        {VERDICTS.map((verdict) => (
          <Radio
            key={verdict}
            value={verdict}
            label={
              verdict === claim.proposed.verdict
                ? `${say(VERDICT_WORDS[verdict])} · ${words.proposedHere}`
                : say(VERDICT_WORDS[verdict])
            }
            description={words.verdictHow[verdict]}
          />
        ))}
      </div>
    </Radio.Group>
  )
}

/** The papers that are on record about the claim, to be ticked; those of the proposal are. */
function RestsOn({ caseId, claim, draft, change }: Part & { readonly caseId: string }) {
  const { t } = useWords()
  if (claim.papers.length === 0) return null
  return (
    <Checkbox.Group
      label={t.claimDesk.restsOn}
      description={t.claimDesk.restsOnHow}
      value={[...draft.evidence]}
      onChange={(evidence) => change({ evidence })}
    >
      <div className="claim-verdicts">
        {claim.papers.map((id) => (
          <Checkbox key={id} value={id} label={<PaperLink caseId={caseId} id={id} />} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
