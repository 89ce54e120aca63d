// Who confirms from outside that the journal is as it was: how it stands, the owner's choice, and a check for a line on paper.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Page } from '../Page.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { AnchoringForm } from './AnchoringForm.tsx'
import { anchoringQuery } from './anchoringQuery.ts'
import { AnchoringStanding } from './AnchoringStanding.tsx'
import { CosignedForm } from './CosignedForm.tsx'
import { FooterCheck } from './FooterCheck.tsx'
import '../styles/account.css'
import '../styles/anchoring.css'

export function AnchoringScreen() {
  const { t } = useWords()
  const { data: view } = useSuspenseQuery(anchoringQuery)
  const mayChange = useAllows('settings.write')
  return (
    <Page title={t.anchoring.title} lead={t.anchoring.lead}>
      <AnchoringStanding view={view} />
      {mayChange ? <AnchoringForm view={view} /> : null}
      <FooterCheck />
      {mayChange && view.policy !== '' ? <CosignedForm /> : null}
    </Page>
  )
}
