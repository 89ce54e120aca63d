// The evidence of one case: what goes in, what stays out and why, what is missing; one button; what was made before.
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { meQuery, caseQuery } from '../queries.ts'
import { Page } from '../Page.tsx'
import { ToCase } from '../ToCase.tsx'
import { useWords } from '../Words.tsx'
import { ChoosePack } from './ChoosePack.tsx'
import { MadePacks } from './MadePacks.tsx'
import '../styles/account.css'
import '../styles/pack.css'

export function PackScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/pack' })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { data: me } = useQuery(meQuery)
  const mayMake = me?.person.permissions.includes('pack.write')
  return (
    <Page
      title={t.pack.title}
      above={<ToCase caseId={caseId} title={view.title} />}
      lead={mayMake === false ? t.pack.leadToRead : t.pack.lead}
    >
      <p className="pack-shows">{t.pack.shows}</p>
      {mayMake ? <ChoosePack caseId={caseId} /> : null}
      <MadePacks caseId={caseId} />
    </Page>
  )
}
