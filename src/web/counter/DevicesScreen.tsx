// What the owner sets up for a counter: its sites, the devices that joined, the people who take turns at them.
import { Link } from '@tanstack/react-router'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'
import { sitesQuery } from './counterQueries.ts'
import { CounterPeople } from './CounterPeople.tsx'
import { DeviceList } from './DeviceList.tsx'
import { SiteList } from './SiteList.tsx'
import '../styles/account.css'
import '../styles/bring.css'
import '../styles/counter.css'

export function DevicesScreen() {
  const { t } = useWords()
  const { data: sites } = useSuspenseQuery(sitesQuery)
  return (
    <Page title={t.devices.title} lead={t.devices.lead}>
      <p className="bar-of-buttons">
        <Link to="/counter-entries">{t.devices.toEntries}</Link>
      </p>
      <SiteList sites={sites} />
      <DeviceList sites={sites} />
      <CounterPeople sites={sites} />
    </Page>
  )
}
