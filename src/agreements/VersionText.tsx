import { useQuery } from '@tanstack/react-query'
import { versionQuery } from '../web/agreements/agreementQueries.ts'
import { SideSheet } from '../web/SideSheet.tsx'
import { useWords } from '../web/Words.tsx'
import type { AgreementView } from './versions/versionShapes.ts'

/** The very text that a client accepts, with its fingerprint. */
export function VersionText(props: { version: AgreementView['versions'][number]; onClose: () => void }) {
  const { t } = useWords()
  const { data } = useQuery(versionQuery(props.version.id))
  return (
    <SideSheet title={t.agreements.text} onClose={props.onClose}>
      <p className="fine">{t.agreements.textLead}</p>
      <div className="version-text" role="status">
        {data?.shown ?? t.page.waiting}
      </div>
      <p className="fine">
        {t.agreements.hash}: <span className="hash">{props.version.textHash}</span>
      </p>
    </SideSheet>
  )
}
