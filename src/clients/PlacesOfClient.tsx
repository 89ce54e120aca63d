// The pages about one client; what one may not open is not named.
import { Link, useRouter } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { CLIENT_PLACES } from '../web/clientPlaces.ts'
import { meQuery } from '../web/queries.ts'
import { useWords } from '../web/Words.tsx'

export function PlacesOfClient({ client }: { client: string }) {
  const { t, say } = useWords()
  const { routesByPath } = useRouter()
  const { data: me } = useQuery(meQuery)
  const open = CLIENT_PLACES.filter(
    ({ to, needs }) => to in routesByPath && me?.person.permissions.includes(needs),
  )
  return (
    <nav aria-label={t.client.places}>
      <ul className="places-list">
        {open.map(({ to, title, about }) => (
          <li key={to}>
            <Link to={to} params={{ client }} className="place-line">
              <b>{say(title)}</b>
              <span>{say(about)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
