// What became of a day that we watched: done, moved to another one, or it did not work out.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { DeedStatus, type Deed } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { NewDayEnd } from './dayShapes.ts'

type Asked = 'moved' | 'missed'

/** `what` names the day for whoever hears the buttons instead of seeing them. */
export function EndDay({ watched, what }: { watched: string; what: string }) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const [asked, ask] = useState<Asked | null>(null)
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (said: Partial<NewDayEnd>) => post(`/watched-days/${watched}/end`, said),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!mayWrite) return null
  if (asked) return <EndForm asked={asked} deed={end} onBack={() => ask(null)} />
  return (
    <div className="bar-of-buttons day-end" role="group" aria-label={what}>
      <Button
        size="xs"
        variant="default"
        loading={end.isPending}
        onClick={() => end.mutate({ kind: 'kept' })}
      >
        {t.days.end.kept}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => ask('moved')}>
        {t.days.end.move}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => ask('missed')}>
        {t.days.end.missed}
      </Button>
      <DeedStatus deed={end} />
    </div>
  )
}

type Ending = Deed & { readonly mutate: (said: Partial<NewDayEnd>) => void }

function EndForm({ asked, deed, onBack }: { asked: Asked; deed: Ending; onBack: () => void }) {
  const { t } = useWords()
  const words = t.days.end
  const [to, setTo] = useState('')
  const [why, setWhy] = useState('')
  const moves = asked === 'moved'
  return (
    <form
      className="narrow-form day-end"
      onSubmit={(event) => {
        event.preventDefault()
        deed.mutate(moves ? { kind: 'moved', to, why } : { kind: 'missed', why })
      }}
    >
      {moves ? (
        <TextInput
          type="date"
          label={words.to}
          required
          withAsterisk={false}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        label={moves ? words.why : words.whyMissed}
        description={<MayBeRead />}
        maxLength={1_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <p className="fine">{moves ? words.tell : words.sorry}</p>
      <div className="bar-of-buttons">
        <Button type="submit" variant="default" loading={deed.isPending}>
          {moves ? words.moveNow : words.missNow}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {words.back}
        </Button>
        <DeedStatus deed={deed} />
      </div>
    </form>
  )
}
