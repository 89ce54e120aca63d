// How the firm answers difficult letters: the rules that the desk keeps on a bad day, made on a calm one.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Page } from '../../web/Page.tsx'
import { meQuery } from '../../web/queries.ts'
import { useWords } from '../../web/Words.tsx'
import { AnsweringForm } from './AnsweringForm.tsx'
import '../../web/styles/account.css'
import '../../web/styles/exhale.css'

export function AnsweringScreen() {
  const { t } = useWords()
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <Page title={t.answering.title} lead={t.answering.lead} narrow>
      <AnsweringForm known={me.organisation} />
    </Page>
  )
}
