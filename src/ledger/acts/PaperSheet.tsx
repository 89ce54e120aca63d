// A paper of the ledger by its id: the act itself, or, where it came as a row of a sheet, the way to that sheet.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { actQuery } from '../../web/ledger/ledgerQueries.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useWords } from '../../web/Words.tsx'
import { ActSheet } from './ActSheet.tsx'

interface Props {
  readonly client: string
  readonly id: string
  readonly title: string
  readonly onClose: () => void
}

export function PaperSheet({ client, id, title, onClose }: Props) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { isError } = useQuery(actQuery(id))
  if (isError)
    return (
      <SideSheet title={title} onClose={onClose}>
        <p>{t.papers.rowOfSheet}</p>
        <p>
          <Link to="/ledger-imports">{t.papers.sheets}</Link>
        </p>
      </SideSheet>
    )
  return (
    <ActSheet
      act={id}
      title={title}
      onClose={onClose}
      onCorrect={() => void navigate({ to: '/clients/$client/ledger', params: { client } })}
    />
  )
}
