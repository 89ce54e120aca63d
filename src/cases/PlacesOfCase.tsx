// The pages about one case; what one may not open, and what is not there, is not named.
import { Link, useRouter } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { CASE_PLACES } from '../web/cases/casePlaces.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { meQuery } from '../web/queries.ts'
import { useWords } from '../web/Words.tsx'
import { useColleagues } from './people/useColleagues.tsx'
import '../web/styles/account.css'

export function PlacesOfCase() {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const { routesByPath } = useRouter()
  const { data: me } = useQuery(meQuery)
  const { all } = useColleagues()
  const standing = view.casework?.standing.state === 'closed' ? 'closed' : 'open'
  const places = CASE_PLACES.filter(
    ({ to, needs, when = standing, withColleagues = false }) =>
      to in routesByPath &&
      me?.person.permissions.includes(needs) &&
      when === standing &&
      (!withColleagues || all.length > 1),
  )
  if (!view.id || !places.length) return null
  return (
    <nav className="section" aria-label={t.steps.places}>
      <ul className="places-list">
        {places.map(({ to, title, about }) => (
          <li key={to}>
            <Link to={to} params={{ caseId: view.id ?? '' }} className="place-line">
              <b>{say(title)}</b>
              <span>{say(about)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
