import { useWords } from '../../web/Words.tsx'
import { useDismissals, type SaidWords } from './Dismissals.tsx'
import '../../web/styles/save.css'

/** The quiet question at a message; `what` names the message to somebody who does not see it. */
export function AskAbout({ said, what }: { said: SaidWords | null; what: string }) {
  const { t } = useWords()
  const disagreeing = useDismissals()
  if (!disagreeing?.mayWrite) return null
  return (
    <button
      type="button"
      className="mark-button"
      aria-haspopup="dialog"
      aria-label={said ? t.missed.askFor(what) : undefined}
      onClick={() => disagreeing.askAbout(said)}
    >
      {said ? t.missed.ask : what}
    </button>
  )
}
