// The example businesses, brought in on request: from the first page, or later from below the list.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from './deskClient.ts'
import { useAllows } from './useMe.ts'
import { useWords } from './Words.tsx'

export function DemoBusinesses() {
  const { t } = useWords()
  const queries = useQueryClient()
  const mayBring = useAllows('case.write')
  const load = useMutation({
    mutationFn: () => post('/demo', {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases'] }),
  })
  if (!mayBring) return null
  return (
    <section className="section" aria-labelledby="demo-title">
      <h2 id="demo-title">{t.welcome.demo}</h2>
      <p className="lead">{t.welcome.demoLead}</p>
      <div className="bar-of-buttons">
        <Button variant="default" loading={load.isPending} onClick={() => load.mutate()}>
          {t.welcome.demoLoad}
        </Button>
        <span className="fine" role="status">
          {load.isError ? load.error.message || t.page.failed : ''}
        </span>
      </div>
    </section>
  )
}
