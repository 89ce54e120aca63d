import { Page } from '../web/Page.tsx'
import { useWords } from '../web/Words.tsx'

export function ImportScreen() {
  const { t } = useWords()
  return <Page title={t.bring.title}>{null}</Page>
}
