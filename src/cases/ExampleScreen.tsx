// The worked example, opened whole: the same screen as a recorded case, without anything to confirm.
import { useSuspenseQuery } from '@tanstack/react-query'
import { exampleQuery } from '../web/example.ts'
import { Page } from '../web/Page.tsx'
import { useWords } from '../web/Words.tsx'
import { CaseBody } from './CaseBody.tsx'

export function ExampleScreen() {
  const { t, lang } = useWords()
  const { data: view } = useSuspenseQuery(exampleQuery(lang))
  const client = view.facts.parties.client.name
  return (
    <Page wide title={view.title} above={t.welcome.example} lead={client ? t.list.client(client) : undefined}>
      <CaseBody view={view} />
    </Page>
  )
}
