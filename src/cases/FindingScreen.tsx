// Right after a case is accepted: the finding in five lines, before the whole of it, and a way back for a wrong file.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { post } from '../web/deskClient.ts'
import { FiveLines } from '../web/FiveLines.tsx'
import { Page } from '../web/Page.tsx'
import { caseQuery } from '../web/queries.ts'
import { ErasedCase } from '../web/safekeeping/ErasedCase.tsx'
import { useWords } from '../web/Words.tsx'
import '../web/styles/list.css'

const ROUTE = '/cases/$caseId/finding'

export function FindingScreen() {
  const { t } = useWords()
  const { caseId } = useParams({ from: ROUTE })
  const { brought } = useSearch({ from: ROUTE })
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  if (view.erasedAt && view.client) return <ErasedCase client={view.client} />
  return (
    <Page title={view.title} above={t.bring.finding}>
      <FiveLines read={view.examination} />
      <div className="bar-of-buttons">
        <Button size="md" renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId }} />}>
          {t.bring.openCase}
        </Button>
        {brought ? <Withdrawal brought={brought} /> : null}
      </div>
    </Page>
  )
}

/** Takes back what was brought. It is a new fact: the files stay on record as withdrawn, and count no more. */
function Withdrawal({ brought }: { brought: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const withdraw = useMutation({
    mutationFn: () => post(`/imports/${brought}/withdrawal`, {}),
    onSuccess: async () => {
      await queries.invalidateQueries()
      await navigate({ to: '/' })
    },
  })
  return (
    <>
      <Button size="md" variant="subtle" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t.bring.withdraw}
      </Button>
      <span className="fine" role="status">
        {withdraw.isError ? withdraw.error.message || t.page.failed : ''}
      </span>
    </>
  )
}
