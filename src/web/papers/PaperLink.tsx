// The way to a paper: an act or a certificate as PDF, in the language of the screen.
import { useWords } from '../Words.tsx'

export function PaperLink(props: { of: 'act' | 'certificate'; id: string }) {
  const { t, lang } = useWords()
  const path = props.of === 'act' ? `/acts/${props.id}/paper` : `/acceptances/${props.id}/certificate`
  return (
    <a href={`/api/v1${path}?lang=${lang}`} download>
      {t.papers[props.of]}
    </a>
  )
}
