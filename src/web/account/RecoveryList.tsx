// Recovery codes, shown this once: to copy, or to keep as a text file.
import { Button } from '@mantine/core'
import { useWords } from '../Words.tsx'
import { CopyButton } from './CopyButton.tsx'

function saveAsText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

export function RecoveryList({ codes, onSaved }: { codes: readonly string[]; onSaved: () => void }) {
  const { t } = useWords()
  const text = codes.join('\n')
  return (
    <div className="panel once">
      <h3>{t.secondStep.recovery}</h3>
      <p>{t.secondStep.recoveryHow}</p>
      <ul className="recovery-codes" aria-label={t.secondStep.recovery}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="bar-of-buttons">
        <CopyButton text={text} label={t.secondStep.copy} done={t.secondStep.copied} />
        <Button variant="default" onClick={() => saveAsText(t.secondStep.file, text)}>
          {t.secondStep.download}
        </Button>
        <Button onClick={onSaved}>{t.secondStep.saved}</Button>
      </div>
    </div>
  )
}
