// The client's own page, seen from the desk: what they find there, a link to it, whether it was opened, and its end.
import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { dayInWords } from '../../basics/words.ts'
import { ClientPage } from '../../clients/ClientPage.tsx'
import type { LinksOfClient, MadeLink } from '../../server/clientPages/pageShapes.ts'
import { dayHere } from '../../web/account/instants.ts'
import { linksQuery } from '../../web/agreements/agreementQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { IconPlus } from '../../web/icons.ts'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { LinkMade } from './LinkMade.tsx'
import '../../web/styles/account.css'
import '../../web/styles/agreements.css'

type LinkRow = LinksOfClient['links'][number]

export function PageLinksScreen() {
  const { t } = useWords()
  const words = t.pageLinks
  const { client } = useParams({ from: '/clients/$client/page' })
  const { data } = useSuspenseQuery(linksQuery(client))
  const mayWrite = useAllows('agreement.write')
  return (
    <ClientPage client={client} title={words.title} lead={words.lead}>
      {mayWrite ? (
        data.reach === 'nowhere' ? (
          <p className="ask">{t.agreements.send.nowhere}</p>
        ) : (
          <NewLink client={client} known={data} />
        )
      ) : null}
      <Section id="links" title={words.links}>
        {data.links.length === 0 ? <p className="quiet">{words.none}</p> : null}
        <ul className="rows">
          {data.links.map((link) => (
            <li key={link.id}>
              <LinkLine client={client} link={link} mayWrite={mayWrite} />
            </li>
          ))}
        </ul>
      </Section>
    </ClientPage>
  )
}

function NewLink({ client, known }: { client: string; known: LinksOfClient }) {
  const { t } = useWords()
  const words = t.pageLinks
  const queries = useQueryClient()
  const [mail, setMail] = useState(known.mailTo !== null)
  const make = useMutation({
    mutationFn: () => post<MadeLink>(`/clients/${client}/links`, { mail }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['clients', client] }),
  })
  if (make.data) return <LinkMade made={make.data} mailTo={known.mailTo} />
  return (
    <section className="panel new-link" aria-label={words.make}>
      <p>{words.about}</p>
      {known.reach === 'nearby' ? <p className="fine">{t.agreements.send.nearby}</p> : null}
      {known.mailTo === null ? null : (
        <Checkbox
          mt="md"
          label={t.agreements.send.mail(known.mailTo)}
          checked={mail}
          onChange={(event) => setMail(event.currentTarget.checked)}
        />
      )}
      <div className="bar-of-buttons">
        <Button leftSection={<IconPlus size={18} />} loading={make.isPending} onClick={() => make.mutate()}>
          {words.make}
        </Button>
      </div>
      <DeedStatus deed={make} />
    </section>
  )
}

const isRunning = ({ endedAt, expiresAt }: LinkRow, now: number): boolean =>
  endedAt === null && Date.parse(expiresAt) > now

function LinkLine(props: { client: string; link: LinkRow; mayWrite: boolean }) {
  const { t, lang, when } = useWords()
  const day = (at: string) => dayInWords(dayHere(at), lang)
  const { client, link, mayWrite } = props
  const words = t.agreements.send
  const queries = useQueryClient()
  const [now] = useState(() => Date.now())
  const end = useMutation({
    mutationFn: () => post(`/links/${link.id}/end`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['clients', client] }),
  })
  const runs = isRunning(link, now)
  const said = [
    words.sentOn(when(link.madeAt)),
    link.openedAt === null ? words.notOpened : words.openedOn(when(link.openedAt)),
    ...(link.remindedAt === null ? [] : [words.remindedOn(day(link.remindedAt))]),
    runs ? words.until(day(link.expiresAt)) : t.pageLinks.over(day(link.endedAt ?? link.expiresAt)),
  ]
  return (
    <>
      <p className={runs ? '' : 'quiet'}>{said.join(' ')}</p>
      {runs && mayWrite ? (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {words.end}
        </Button>
      ) : null}
      <DeedStatus deed={end} />
    </>
  )
}
