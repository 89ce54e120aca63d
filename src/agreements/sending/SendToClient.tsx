// A text goes to the client as a link to their own page: what they will see there, by which way the link goes, and what the desk
// still lacks for it.
import { Checkbox } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { LinksOfClient, MadeLink } from '../../server/clientPages/pageShapes.ts'
import { linksQuery } from '../../web/agreements/agreementQueries.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useWords } from '../../web/Words.tsx'
import { LinkMade } from './LinkMade.tsx'
import '../../web/styles/account.css'

interface Props {
  readonly client: string
  /** The version to accept. */
  readonly version: string
  readonly onClose: () => void
}

export function SendToClient({ client, version, onClose }: Props) {
  const { t } = useWords()
  const words = t.agreements.send
  const { data } = useQuery(linksQuery(client))
  const [made, setMade] = useState<MadeLink | null>(null)
  return (
    <SideSheet title={words.title} onClose={onClose}>
      {data === undefined ? (
        <p role="status">{t.page.waiting}</p>
      ) : made ? (
        <LinkMade made={made} mailTo={data.mailTo} />
      ) : data.reach === 'nowhere' || !data.codes ? (
        <NotYet client={client} known={data} />
      ) : (
        <SendForm client={client} version={version} known={data} onMade={setMade} />
      )}
    </SideSheet>
  )
}

/** What the desk lacks, in the order in which it is put right. */
function NotYet({ client, known }: { client: string; known: LinksOfClient }) {
  const { t } = useWords()
  const words = t.agreements.send
  return (
    <>
      <p className="lead">{words.notYet}</p>
      <ul className="rows">
        {known.reach === 'nowhere' ? <li>{words.nowhere}</li> : null}
        {known.codes ? null : known.sends ? (
          <li>
            {words.noAddress}{' '}
            <Link to="/clients/$client" params={{ client }} hash="card">
              {words.toCard}
            </Link>
          </li>
        ) : (
          <li>{words.noMail}</li>
        )}
      </ul>
      <p className="fine send-paper">{words.paper}</p>
    </>
  )
}

function SendForm(props: {
  client: string
  version: string
  known: LinksOfClient
  onMade: (made: MadeLink) => void
}) {
  const { t } = useWords()
  const words = t.agreements.send
  const queries = useQueryClient()
  const { client, version, known } = props
  const mails = known.mailTo !== null
  const [wish, setWish] = useState({ mail: mails, remind: false, consent: false })
  const make = useMutation({
    mutationFn: () => post<MadeLink>(`/clients/${client}/links`, { version, ...wish }),
    onSuccess: async (made) => {
      props.onMade(made)
      await queries.invalidateQueries({ queryKey: ['clients', client] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  const tick = (name: keyof typeof wish) => ({
    checked: wish[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { checked } = event.currentTarget
      setWish((now) => ({ ...now, [name]: checked }))
    },
  })
  return (
    <form className="narrow-form" onSubmit={submit}>
      <p>{known.signingTerms ? words.willSeeTerms : words.willSee}</p>
      {known.reach === 'nearby' ? <p className="ask">{words.nearby}</p> : null}
      {known.mailTo === null ? null : (
        <>
          <Checkbox label={words.mail(known.mailTo)} {...tick('mail')} />
          <Checkbox label={words.remind} {...tick('remind')} />
        </>
      )}
      <Checkbox label={words.consent} description={words.consentHow} {...tick('consent')} />
      <SubmitBar label={wish.mail ? words.send : words.makeLink} deed={make} />
    </form>
  )
}
