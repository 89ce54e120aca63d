// Holds that stand: since when, why, and the button that lifts each.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Hold } from '../../server/safekeeping/keepingShapes.ts'
import { dayHere } from '../account/instants.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'

export function HoldList({ holds, named = false }: { holds: readonly Hold[]; named?: boolean }) {
  return (
    <ul className="rows">
      {holds.map((hold) => (
        <HoldLine key={hold.id} hold={hold} named={named} />
      ))}
    </ul>
  )
}

function HoldLine({ hold, named }: { hold: Hold; named: boolean }) {
  const { t, day } = useWords()
  const queries = useQueryClient()
  const mayLift = useAllows('hold.write')
  const lift = useMutation({
    mutationFn: () => post(`/holds/${encodeURIComponent(hold.id)}/lifting`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['keeping'] }),
  })
  return (
    <li>
      <div className="line">
        <span>
          {named ? <b>{hold.name}</b> : null}
          <span>{t.person.held(hold.why)}</span>
          <span className="fine">{day(dayHere(hold.at))}</span>
        </span>
        {mayLift ? (
          <span className="line-deeds">
            <Button
              variant="default"
              size="compact-md"
              loading={lift.isPending}
              onClick={() => lift.mutate()}
            >
              {t.person.lift}
            </Button>
            <DeedStatus deed={lift} />
          </span>
        ) : null}
      </div>
    </li>
  )
}
