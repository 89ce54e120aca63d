// Handing over is one tap on the owner's name; anybody else is chosen from the list, and a reason is nobody's duty.
import { Button, Select, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Colleague } from './peopleShapes.ts'
import { useColleagues } from './useColleagues.tsx'

export function HandOverForm({ caseId, now }: { caseId: string; now: string | null }) {
  const { t } = useWords()
  const words = t.handOver
  const { all, me } = useColleagues()
  const queries = useQueryClient()
  const [why, setWhy] = useState('')
  const hand = useMutation({
    mutationFn: (to: string) => post(`/cases/${encodeURIComponent(caseId)}/hand-overs`, { to, why }),
    onSuccess: () => {
      setWhy('')
      return queries.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  const others = all.filter(({ id, me: isMe }) => !isMe && id !== now)
  const owner = others.find(({ role }) => role === 'owner') ?? null
  const takes = me !== null && now !== me.id
  if (!all.length) return null
  if (all.length === 1) return <p className="quiet">{words.nobodyElse}</p>
  return (
    <form className="hand-over" onSubmit={(event) => event.preventDefault()}>
      <div className="bar-of-buttons">
        {owner ? (
          <Button size="md" loading={hand.isPending} onClick={() => hand.mutate(owner.id)}>
            {words.toOwner(owner.name)}
          </Button>
        ) : null}
        {takes ? (
          <Button
            size="md"
            variant={owner ? 'default' : 'filled'}
            loading={hand.isPending}
            onClick={() => hand.mutate(me.id)}
          >
            {words.takeIt}
          </Button>
        ) : null}
        <DeedStatus deed={hand} done={words.done} />
      </div>
      <details className="ask-colleague">
        <summary>{words.other}</summary>
        <Somebody others={others} onHand={(to) => hand.mutate(to)} />
        <Textarea
          label={words.why}
          description={words.whyHint}
          autosize
          minRows={2}
          maxLength={2_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </details>
    </form>
  )
}

function Somebody({ others, onHand }: { others: readonly Colleague[]; onHand: (to: string) => void }) {
  const { t } = useWords()
  const [to, setTo] = useState<string | null>(null)
  if (!others.length) return null
  return (
    <div className="hand-to">
      <Select
        label={t.handOver.to}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={to}
        onChange={setTo}
        allowDeselect={false}
      />
      <Button variant="default" disabled={to === null} onClick={() => (to === null ? undefined : onHand(to))}>
        {t.handOver.hand}
      </Button>
    </div>
  )
}
