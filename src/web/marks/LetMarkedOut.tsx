// The second step before marked documents leave: how many stay out, why they may go along, and only then the way to take them.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../deskClient.ts'
import { WhyForm } from '../WhyForm.tsx'
import { useWords } from '../Words.tsx'
import '../styles/save.css'

/**
 * `path` is the address of the export below the API. With `onConfirmed` the caller takes it; otherwise it is downloaded from
 * here.
 */
export function LetMarkedOut(props: {
  path: string
  count: number
  onConfirmed?: (confirmation: string) => void
}) {
  const { path, count, onConfirmed } = props
  const { t } = useWords()
  const [isOpen, open] = useState(false)
  const confirm = useMutation({
    mutationFn: (why: string) => post<{ confirmation: string }>(`${path}/confirmations`, { why }),
    onSuccess: ({ confirmation }) => onConfirmed?.(confirmation),
  })
  if (count === 0) return null
  return (
    <div className="let-out">
      <p>{t.letOut.held(count)}</p>
      {confirm.data ? (
        <>
          <p role="status">{t.letOut.ready}</p>
          <Button
            component="a"
            variant="default"
            href={`/api/v1${path}?confirmation=${encodeURIComponent(confirm.data.confirmation)}`}
            download
          >
            {t.letOut.take}
          </Button>
        </>
      ) : isOpen ? (
        <WhyForm words={t.letOut} deed={confirm} />
      ) : (
        <Button variant="subtle" onClick={() => open(true)}>
          {t.letOut.with}
        </Button>
      )}
    </div>
  )
}
