// Concessions as they stand, each with the reason, what the desk says of it, and what can be done about it now.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { plainSpaces } from '../../basics/words.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useAllows } from '../../web/useMe.ts'
import { WhyForm } from '../../web/WhyForm.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Exhale } from '../exhale/exhaleShapes.ts'
import { mayStep, type ConcessionOnDesk, type NewConcessionStep } from './concessionShapes.ts'

type Kind = NewConcessionStep['kind']

interface Props {
  readonly caseId: string
  readonly exhale: Exhale | null
  readonly zone: string
}

export function ConcessionList({
  concessions,
  ...props
}: Props & { readonly concessions: readonly ConcessionOnDesk[] }) {
  return (
    <ul className="giving-list plain-list">
      {concessions.map((one) => (
        <li key={one.id} className="given panel">
          <OneConcession one={one} {...props} />
        </li>
      ))}
    </ul>
  )
}

function OneConcession({ one, caseId, exhale, zone }: Props & { readonly one: ConcessionOnDesk }) {
  const { t, say, when, sum } = useWords()
  const words = t.giving
  const money = one.amount === null || one.currency === null ? '' : sum(one.amount, one.currency)
  const isStopped = one.standing === 'stopped'
  const answer = one.steps.findLast(({ why }) => why !== '')
  return (
    <>
      <div className="given-head">
        <b>
          {one.what}
          {money && !plainSpaces(one.what).includes(plainSpaces(money)) ? ` · ${money}` : ''}
        </b>
        <span className="fine">
          {words.kinds[one.kind]} · {words.standings[one.standing]}
        </span>
      </div>
      <p>{say(one.says)}</p>
      {one.why ? (
        <p className="fine">
          {words.why}: {one.why}
        </p>
      ) : null}
      {isStopped && one.follows.length > 0 ? (
        <>
          <p className="fine">{words.follows}</p>
          <ul className="given-follows">
            {one.follows.map((line) => (
              <li key={line.en}>{say(line)}</li>
            ))}
          </ul>
          <p className="fine">{words.later}</p>
        </>
      ) : null}
      {answer ? (
        <p className="fine">
          {words.standings[answer.kind]} {when(answer.at, zone)}: <q className="own-reason">{answer.why}</q>
        </p>
      ) : null}
      <Steps one={one} caseId={caseId} exhale={exhale} zone={zone} />
    </>
  )
}

function Steps({ one, caseId, exhale, zone }: Props & { readonly one: ConcessionOnDesk }) {
  const { t, when } = useWords()
  const words = t.giving.steps
  const queries = useQueryClient()
  const mayWrite = useAllows('case.write')
  const mayAllow = useAllows('concession.allow')
  const [asked, ask] = useState<'allowed' | 'refused' | null>(null)
  const step = useMutation({
    mutationFn: (taken: { kind: Kind; why: string }) => post(`/concessions/${one.id}/steps`, taken),
    onSuccess: () => {
      ask(null)
      return queries.invalidateQueries({ queryKey: ['cases', caseId] })
    },
  })
  const can = (kind: Kind): boolean => mayStep(one.standing, kind)
  if (!mayWrite || !['allowed', 'refused', 'paid', 'withdrawn'].some((kind) => can(kind as Kind))) return null
  const held = exhale?.holds === true
  return (
    <div className="given-deeds">
      {can('refused') && mayAllow ? (
        <Button variant="default" aria-expanded={asked === 'refused'} onClick={() => ask('refused')}>
          {words.refuse}
        </Button>
      ) : null}
      {can('allowed') && mayAllow && !held ? (
        <Button variant="subtle" aria-expanded={asked === 'allowed'} onClick={() => ask('allowed')}>
          {words.allow}
        </Button>
      ) : null}
      {can('paid') ? (
        <Button variant="default" onClick={() => step.mutate({ kind: 'paid', why: '' })}>
          {words.paid}
        </Button>
      ) : null}
      {can('withdrawn') ? (
        <Button variant="subtle" onClick={() => step.mutate({ kind: 'withdrawn', why: '' })}>
          {words.withdraw}
        </Button>
      ) : null}
      {can('allowed') && !mayAllow ? <span className="fine">{words.ownerOnly}</span> : null}
      {can('allowed') && mayAllow && held ? (
        <span className="fine">{words.waits(when(exhale.until, zone))}</span>
      ) : null}
      {asked ? (
        <WhyForm
          words={{
            why: words.reason,
            how: words.reasonHow,
            confirm: asked === 'allowed' ? words.confirmAllow : words.confirmRefuse,
          }}
          deed={{ ...step, mutate: (why) => step.mutate({ kind: asked, why }) }}
        />
      ) : (
        <DeedStatus deed={step} />
      )}
    </div>
  )
}
