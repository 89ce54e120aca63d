// The second look: leave the draft for a colleague, send a link to somebody outside, or read it again after a night.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MadeLook } from '../../server/looks/lookShapes.ts'
import { post } from '../../web/deskClient.ts'
import { putOnClipboard } from '../../web/paper.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { Composing } from '../drafting/useComposing.tsx'
import type { LookWord } from './leave.ts'
import type { DoorAnswer } from './leavingShapes.ts'

interface Props {
  readonly door: DoorAnswer
  readonly composing: Composing
}

export function LookPanel({ door, composing }: Props) {
  const { t, when } = useWords()
  const { colleagues, ownFrom, ownNow } = door.look
  const mayLink = useAllows('letter.write')
  return (
    <>
      {colleagues.length ? <AskColleagues names={colleagues} composing={composing} /> : null}
      {ownNow ? <LookForm composing={composing} lead={t.leaving.look.own} /> : null}
      {mayLink ? <OutsideLink door={door} composing={composing} /> : null}
      {ownFrom !== null && !ownNow ? <p className="fine">{t.leaving.look.ownLater(when(ownFrom))}</p> : null}
    </>
  )
}

function AskColleagues(props: { names: DoorAnswer['look']['colleagues']; composing: Composing }) {
  const { t } = useWords()
  const { composing } = props
  const names = props.names.map(({ name, involved }) => (involved ? t.leaving.look.involved(name) : name))
  if (composing.isKept) return <p className="fine">{t.leaving.look.left}</p>
  return (
    <div className="bar-of-buttons">
      <Button
        variant="default"
        className="wraps"
        loading={composing.keeping === 'busy'}
        onClick={() => void composing.keep().catch(() => undefined)}
      >
        {t.leaving.look.ask(names.join(', '))}
      </Button>
    </div>
  )
}

function OutsideLink({ door, composing }: Props) {
  const { t, when } = useWords()
  const queries = useQueryClient()
  const [copied, tell] = useState(false)
  const make = useMutation({
    mutationFn: async () => {
      const { id, draft } = await composing.keep()
      return post<MadeLook>(`/drafts/${draft}/look-links`, { version: id })
    },
  })
  const end = useMutation({
    mutationFn: (link: string) => post(`/look-links/${link}/end`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['door'] }),
  })
  const { link } = door.look
  if (make.data)
    return (
      <div className="look-link">
        <TextInput
          readOnly
          label={t.leaving.look.outside}
          description={t.leaving.look.made}
          value={make.data.url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          variant="default"
          onClick={() => void putOnClipboard(Promise.resolve(make.data.url)).then(tell)}
        >
          {copied ? t.leaving.look.copied : t.leaving.look.copy}
        </Button>
      </div>
    )
  if (link)
    return (
      <div className="bar-of-buttons">
        <span className="fine">{t.leaving.look.running(when(link.expiresAt))}</span>
        <Button variant="subtle" loading={end.isPending} onClick={() => end.mutate(link.id)}>
          {t.leaving.look.end}
        </Button>
      </div>
    )
  return (
    <div className="bar-of-buttons">
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        {t.leaving.look.outside}
      </Button>
      <span className="fine" role="status">
        {make.isError ? make.error.message || t.page.failed : t.leaving.look.outsideHow}
      </span>
    </div>
  )
}

/** Three words for whoever looks; «change» and «stop» want a reason. */
export function LookForm({ composing, lead }: { composing: Composing; lead: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState('')
  const [asked, ask] = useState<LookWord | null>(null)
  const look = useMutation({
    mutationFn: async (word: LookWord) => {
      const { id, draft } = await composing.keep()
      return post(`/drafts/${draft}/looks`, { version: id, word, why })
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  const say = (word: LookWord) => {
    if (word === 'send' || why.trim()) look.mutate(word)
    else ask(word)
  }
  return (
    <div className="look-word">
      <p>{lead}</p>
      {asked ? (
        <TextInput
          label={t.leaving.look.why}
          value={why}
          autoFocus
          required
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      ) : null}
      <div className="bar-of-buttons">
        {(['send', 'change', 'stop'] as const).map((word) => (
          <Button
            key={word}
            variant="default"
            aria-pressed={asked === word}
            loading={look.isPending && look.variables === word}
            onClick={() => say(word)}
          >
            {t.leaving.look.words[word]}
          </Button>
        ))}
        <span className="fine" role="status">
          {look.isError ? look.error.message || t.page.failed : ''}
        </span>
      </div>
    </div>
  )
}
