// The same days on a phone: an address to subscribe to, shown once, ended in one tap.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { CopyButton } from '../../web/account/CopyButton.tsx'
import { calendarLinksQuery } from '../../web/days/dayQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'

export function PhoneCalendar() {
  const { t } = useWords()
  const words = t.days.phone
  const { data } = useSuspenseQuery(calendarLinksQuery)
  return (
    <Section id="phone-calendar" title={words.title} lead={words.lead}>
      <div className="phone-calendar">
        <p className="fine">
          {words.key} {data.names ? words.names : words.noNames}
        </p>
        {data.reach === 'nowhere' ? <p className="ask">{words.nowhere}</p> : null}
        {data.reach === 'nearby' ? <p className="fine">{words.nearby}</p> : null}
        <NewAddress />
        <OwnCalendars />
      </div>
    </Section>
  )
}

function NewAddress() {
  const { t, lang } = useWords()
  const words = t.days.phone
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: () => post<{ url: string }>('/calendar-links', { lang }),
    onSuccess: () => queries.invalidateQueries({ queryKey: calendarLinksQuery.queryKey }),
  })
  if (make.data)
    return (
      <div className="new-address" role="status">
        <TextInput
          label={words.shown}
          readOnly
          value={make.data.url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={make.data.url} label={words.copy} done={words.copied} />
      </div>
    )
  return (
    <div className="bar-of-buttons">
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        {words.make}
      </Button>
      <DeedStatus deed={make} />
    </div>
  )
}

function OwnCalendars() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(calendarLinksQuery)
  if (data.links.length === 0) return null
  return (
    <>
      <h3>{t.days.phone.yours}</h3>
      <ul className="plain-list calendars">
        {data.links.map((link) => (
          <OwnCalendar key={link.id} link={link} />
        ))}
      </ul>
      <p className="fine">{t.days.phone.endHow}</p>
    </>
  )
}

function OwnCalendar({ link }: { link: { id: string; madeAt: string; readAt: string | null } }) {
  const { t, when, dayShort } = useWords()
  const words = t.days.phone
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: () => post(`/calendar-links/${link.id}/end`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: calendarLinksQuery.queryKey }),
  })
  return (
    <li>
      <span>
        {words.made(dayShort(link.madeAt))}, {link.readAt ? words.read(when(link.readAt)) : words.never}
      </span>
      <Button size="xs" variant="subtle" loading={end.isPending} onClick={() => end.mutate()}>
        {words.end}
      </Button>
      <DeedStatus deed={end} />
    </li>
  )
}
