// Where one is signed in. A sign-in that is ended here is over at that browser's next click.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Sessions } from '../../server/accounts/accountShapes.ts'
import { get, post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { browserName } from './browserName.ts'

export function SessionList() {
  const { t } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: ['me', 'sessions'], queryFn: () => get<Sessions>('/me/sessions') })
  const endOthers = useMutation({
    mutationFn: () => post('/me/sessions/revocation', {}),
    onSuccess: () => queries.invalidateQueries(),
  })
  const sessions = (data?.sessions ?? []).toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt),
  )
  return (
    <Section id="sessions" title={t.sessions.title}>
      <ul className="rows">
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      <div className="bar-of-buttons">
        {sessions.length > 1 ? (
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t.sessions.endOthers}
          </Button>
        ) : null}
        <DeedStatus deed={endOthers} done={t.sessions.ended} />
      </div>
    </Section>
  )
}

function Session({ session }: { session: Sessions['sessions'][number] }) {
  const { t, when } = useWords()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => post(`/me/sessions/${encodeURIComponent(session.id)}/revocation`, {}),
    onSuccess: () => queries.invalidateQueries(),
  })
  const name = browserName(session.device) ?? t.sessions.unknown
  const about = [session.from, t.sessions.seen(when(session.lastSeenAt))].filter(Boolean).join(' · ')
  return (
    <li className="line">
      <span>
        <b>{name}</b>
        <span className="fine">{about}</span>
      </span>
      <span className="line-deeds">
        <DeedStatus deed={end} />
        {session.current ? (
          <span className="word due">{t.sessions.this}</span>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.sessions.endOf(name)}
            loading={end.isPending}
            onClick={() => end.mutate()}
          >
            {t.sessions.end}
          </Button>
        )}
      </span>
    </li>
  )
}
