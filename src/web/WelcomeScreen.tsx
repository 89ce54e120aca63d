// The first page that the one-time link opens: a case already worked out, and a door for one's own.
import { Button, Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { OverageTile } from '../cases/notices/OverageTile.tsx'
import { ComeBack } from './account/ComeBack.tsx'
import { DemoBusinesses } from './DemoBusinesses.tsx'
import { exampleQuery } from './example.ts'
import { FiveLines } from './FiveLines.tsx'
import { Page } from './Page.tsx'
import { useAllows } from './useMe.ts'
import { useWords } from './Words.tsx'
import './styles/list.css'

export function WelcomeScreen() {
  const { t } = useWords()
  return (
    <Page title={t.welcome.title} lead={t.welcome.lead}>
      <OverageTile />
      <Example />
      <OwnCase />
      <DemoBusinesses />
      <ComeBack />
    </Page>
  )
}

function OwnCase() {
  const { t } = useWords()
  if (!useAllows('case.write')) return null
  return (
    <section className="section" aria-labelledby="own-title">
      <h2 id="own-title">{t.welcome.own}</h2>
      <p className="lead">{t.welcome.ownLead}</p>
      <div className="bar-of-buttons">
        <Button size="md" renderRoot={(props) => <Link {...props} to="/bring" />}>
          {t.welcome.files}
        </Button>
        <Button size="md" variant="default" renderRoot={(props) => <Link {...props} to="/by-hand" />}>
          {t.welcome.byHand}
        </Button>
      </div>
    </section>
  )
}

function Example() {
  const { t, lang } = useWords()
  const { data, isError, isPending } = useQuery(exampleQuery(lang))
  return (
    <section className="panel example" aria-labelledby="example-title">
      <p className="above">{t.welcome.example}</p>
      <h2 id="example-title">{data ? <Link to="/example">{data.title}</Link> : t.welcome.example}</h2>
      {isPending ? <Loader size="sm" type="dots" role="status" aria-label={t.page.waiting} /> : null}
      {isError ? <p className="fine">{t.page.failed}</p> : null}
      {data ? <FiveLines read={data.examination} /> : null}
      {data ? (
        <p>
          <Link to="/example">{t.welcome.whole}</Link>
        </p>
      ) : null}
    </section>
  )
}
