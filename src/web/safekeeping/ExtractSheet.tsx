// A person's extract: the text to read first, what was left out, and the two files to hand over.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ExtractAnswer } from '../../server/safekeeping/keepingShapes.ts'
import { useState } from 'react'
import { get } from '../deskClient.ts'
import { LetMarkedOut } from '../marks/LetMarkedOut.tsx'
import { SideSheet } from '../SideSheet.tsx'
import { Waiting } from '../Trouble.tsx'
import { useWords } from '../Words.tsx'

function handOver(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser still reads it when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function ExtractSheet({ client, onClose }: { client: string; onClose: () => void }) {
  const { t, say, lang } = useWords()
  const [confirmation, setConfirmation] = useState('')
  const path = `/clients/${encodeURIComponent(client)}/export`
  const query = confirmation === '' ? '' : `?confirmation=${encodeURIComponent(confirmation)}`
  const extract = useQuery({
    queryKey: ['extract', client, confirmation],
    queryFn: () => get<ExtractAnswer>(`${path}${query}`),
    gcTime: 0,
    staleTime: Infinity,
  })
  const { data } = extract
  const day = data?.at.slice(0, 10) ?? ''
  return (
    <SideSheet title={t.person.extract} wide onClose={onClose}>
      <p>{t.person.extractHow}</p>
      {extract.isError ? <p className="trouble-line">{extract.error.message || t.page.failed}</p> : null}
      {data ? (
        <>
          <div className="bar-of-buttons">
            <Button
              onClick={() => handOver(`extract-${day}.md`, 'text/markdown;charset=utf-8', say(data.readable))}
            >
              {t.person.extractText}
            </Button>
            <Button
              variant="default"
              onClick={() =>
                handOver(`extract-${day}.json`, 'application/json', `${JSON.stringify(data, null, 2)}\n`)
              }
            >
              {t.person.extractFile}
            </Button>
          </div>
          <h3>{t.person.left}</h3>
          {data.leftOutWords[lang].length === 0 ? <p>{t.person.leftNone}</p> : null}
          <ul className="plain-points">
            {data.leftOutWords[lang].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <LetMarkedOut path={path} count={data.leftOut.marked} onConfirmed={setConfirmation} />
          <p className="paper-text">{say(data.readable)}</p>
        </>
      ) : extract.isPending ? (
        <Waiting />
      ) : null}
    </SideSheet>
  )
}
