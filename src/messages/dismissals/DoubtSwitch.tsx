import { Checkbox } from '@mantine/core'
import { useWords } from '../../web/Words.tsx'
import { AskAbout } from './AskAbout.tsx'
import { useDismissals } from './Dismissals.tsx'
import '../../web/styles/signals.css'

/** Marks in doubt are shown only to whoever asks for them: a page full of maybes is read by nobody. */
export function DoubtSwitch() {
  const { t } = useWords()
  const disagreeing = useDismissals()
  if (!disagreeing) return null
  return (
    <div className="doubt-switch">
      <Checkbox
        label={t.sign.doubtful}
        description={t.sign.doubtfulHow}
        checked={disagreeing.doubtful}
        onChange={(event) => disagreeing.showDoubtful(event.currentTarget.checked)}
      />
      <AskAbout said={null} what={t.missed.type} />
    </div>
  )
}
