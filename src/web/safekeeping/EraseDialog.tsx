// Erasing: what goes, what stays and until when, the ground, the name to type; then what happened, with the letter to send.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { AboutPerson, ErasureAnswer } from '../../server/safekeeping/keepingShapes.ts'
import { CopyButton } from '../account/CopyButton.tsx'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { useWords } from '../Words.tsx'
import { Stays } from './Stays.tsx'

type Ground = AboutPerson['erasures'][number]['ground']
const GROUNDS: readonly Ground[] = ['request', 'consent_withdrawn', 'term_ended', 'unlawful']

export function EraseDialog({ about, onClose }: { about: AboutPerson; onClose: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [answer, setAnswer] = useState<ErasureAnswer | null>(null)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  const close = () => {
    dialog.current?.close()
    // Only now: the page behind changes once the answer has been read.
    if (answer) void queries.invalidateQueries()
  }
  return (
    <dialog className="question" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{t.person.eraseTitle(about.name)}</h2>
      {answer ? (
        <Outcome answer={answer} onClose={close} />
      ) : (
        <Question about={about} onAnswer={setAnswer} onBack={close} />
      )}
    </dialog>
  )
}

interface QuestionProps {
  readonly about: AboutPerson
  readonly onAnswer: (answer: ErasureAnswer) => void
  readonly onBack: () => void
}

function Question({ about, onAnswer, onBack }: QuestionProps) {
  const { t } = useWords()
  const [ground, setGround] = useState<Ground>('request')
  const [shorten, setShorten] = useState(false)
  const [confirm, setConfirm] = useState('')
  const erase = useMutation({
    mutationFn: () =>
      post<ErasureAnswer>(`/clients/${encodeURIComponent(about.client)}/erasure`, {
        ground,
        confirm,
        shorten,
      }),
    onSuccess: onAnswer,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        erase.mutate()
      }}
    >
      <WhatGoes about={about} shorten={shorten && ground !== 'term_ended'} />
      <div className="narrow-form">
        <NativeSelect
          label={t.person.ground}
          data={GROUNDS.map((value) => ({ value, label: t.person.grounds[value] }))}
          value={ground}
          onChange={(event) => setGround(GROUNDS.find((one) => one === event.currentTarget.value) ?? ground)}
        />
        {about.mayShorten && ground !== 'term_ended' ? (
          <Checkbox
            label={t.person.shorten}
            description={t.person.shortenHow}
            checked={shorten}
            onChange={(event) => setShorten(event.currentTarget.checked)}
          />
        ) : null}
        {about.name ? (
          <TextInput
            label={t.person.confirm(about.name)}
            autoComplete="off"
            required
            withAsterisk={false}
            value={confirm}
            onChange={(event) => setConfirm(event.currentTarget.value)}
          />
        ) : null}
        <div className="bar-of-buttons">
          <Button type="submit" loading={erase.isPending}>
            {t.person.eraseNow}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t.person.back}
          </Button>
          <DeedStatus deed={erase} />
        </div>
      </div>
    </form>
  )
}

/** What goes, what stays of it, and what stays for now; what the owner gives up goes too, a law, a hold, an open case stay. */
function WhatGoes({ about, shorten }: { about: AboutPerson; shorten: boolean }) {
  const { t } = useWords()
  const givenUp = about.stays.filter(
    ({ rule, until }) => shorten && rule?.binding !== 'law' && until !== null,
  )
  const goes = givenUp.reduce((sum, { records }) => sum + records, about.goes)
  const stays = about.stays.filter((stay) => !givenUp.includes(stay))
  return (
    <>
      <ul className="plain-points">
        <li>{goes > 0 ? t.person.eraseGoes(goes) : t.person.goesNone}</li>
        <li>{t.person.eraseStays}</li>
        <li>{t.person.eraseCopies}</li>
      </ul>
      {stays.length > 0 ? <p>{t.person.eraseKept}</p> : null}
      <Stays stays={stays} />
    </>
  )
}

function Outcome({ answer, onClose }: { answer: ErasureAnswer; onClose: () => void }) {
  const { t, say } = useWords()
  return (
    <>
      <p role="status">{t.person.outcome[answer.outcome]}</p>
      <Stays stays={answer.stays} />
      {answer.letter ? (
        <>
          <h3>{t.person.letter}</h3>
          <p className="fine">{t.person.letterHow}</p>
          <p className="paper-text">{say(answer.letter)}</p>
        </>
      ) : null}
      <div className="bar-of-buttons">
        {answer.letter ? (
          <CopyButton text={say(answer.letter)} label={t.person.copy} done={t.person.copied} />
        ) : null}
        <Button variant="default" onClick={onClose}>
          {t.page.close}
        </Button>
      </div>
    </>
  )
}
