import { Page } from '../web/Page.tsx'
import { useWords } from '../web/Words.tsx'

export function ByHandScreen() {
  const { t } = useWords()
  return <Page title={t.hand.title}>{null}</Page>
}
