// The settings as a table of contents: each place with one sentence; what one may not open is not named.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { CameraDays } from '../cases/saveToday/CameraDays.tsx'
import { FirmName } from './account/FirmName.tsx'
import { Page } from './Page.tsx'
import { meQuery } from './queries.ts'
import { SETTINGS_PLACES } from './settingsPlaces.ts'
import { firmOf } from './useMe.ts'
import { SleepingParts } from './SleepingParts.tsx'
import { useWords } from './Words.tsx'
import './styles/account.css'

export function SettingsScreen() {
  const { t, say } = useWords()
  const { data: me } = useSuspenseQuery(meQuery)
  const { routesByPath } = useRouter()
  const open = SETTINGS_PLACES.filter(
    ({ to, needs }) => to in routesByPath && me.person.permissions.includes(needs),
  )
  return (
    <Page title={t.settings.title} lead={firmOf(me) || undefined}>
      <ul className="places-list">
        {open.map(({ to, title, about }) => (
          <li key={to}>
            <Link to={to} className="place-line">
              <b>{say(title)}</b>
              <span>{say(about)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {me.person.permissions.includes('settings.write') ? <FirmName name={firmOf(me)} /> : null}
      <CameraDays />
      <SleepingParts />
    </Page>
  )
}
