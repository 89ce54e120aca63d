import { Textarea } from '@mantine/core'
import { useWords } from '../web/Words.tsx'

/** The place for an agreement or offer as text; what it means is shown below it, clause by clause. */
export function PasteClauses({ pasted, onPaste }: { pasted: string; onPaste: (text: string) => void }) {
  const { t } = useWords()
  return (
    <Textarea
      label={t.clauses.paste}
      description={t.clauses.pasteHow}
      autosize
      minRows={4}
      maxRows={14}
      value={pasted}
      onChange={(event) => onPaste(event.currentTarget.value)}
    />
  )
}
