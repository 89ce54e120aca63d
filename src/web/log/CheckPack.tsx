// A pack is examined in this browser, by the very code of verify.html: nothing is sent, not even to our own server.
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import type { PackCheck } from '../verifier/packCheck.ts'
import '../styles/packReport.css'

export function CheckPack() {
  const { t } = useWords()
  const [wanted, setWanted] = useState(false)
  return (
    <Section id="check-pack" title={t.log.checkPack} lead={t.log.checkPackLead}>
      {wanted ? (
        <Checking />
      ) : (
        <Button variant="default" onClick={() => setWanted(true)}>
          {t.log.checkPackNow}
        </Button>
      )}
    </Section>
  )
}

/** The verifier draws itself, the same here and on the page of a pack; it is fetched when somebody wants it. */
function Checking() {
  const { t, lang } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const check = useRef<PackCheck | null>(null)
  const spoken = useRef(lang)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    spoken.current = lang
    check.current?.speak(lang)
  }, [lang])
  useEffect(() => {
    let gone = false
    const begin = async (): Promise<void> => {
      const { PackCheck } = await import('../verifier/packCheck.ts')
      if (gone || !place.current || check.current) return
      check.current = new PackCheck(place.current, spoken.current)
      place.current.querySelector('input')?.focus()
    }
    begin().catch(() => setFailed(true))
    return () => {
      gone = true
    }
  }, [])
  return (
    <div ref={place} className="log-check">
      {failed ? t.page.failed : null}
    </div>
  )
}
