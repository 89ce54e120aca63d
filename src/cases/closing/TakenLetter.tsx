// A first word that was let out: where it stands, by mail or by hand, until somebody says where it went.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CopyButton } from '../../web/account/CopyButton.tsx'
import { firstWordDoorQuery } from '../../web/closing/closingQueries.ts'
import { post } from '../../web/deskClient.ts'
import type { CopiedLetter } from '../../web/shapes.ts'
import { useWords } from '../../web/Words.tsx'
import { MailForm, type MailTo } from '../leaving/MailForm.tsx'
import { isPerhapsSent, PerhapsSent } from '../leaving/PerhapsSent.tsx'
import { SendingForm } from '../SendingForm.tsx'
import { FirstWordForm } from './FirstWordForm.tsx'
import type { TouchedView } from './touchedShapes.ts'

interface Props {
  readonly caseId: string
  readonly one: TouchedView
  readonly letter: CopiedLetter
}

export function TakenLetter({ caseId, one, letter }: Props) {
  const { t, when } = useWords()
  const [anew, writeAnew] = useState(false)
  if (anew) return <FirstWordForm caseId={caseId} one={one} />
  const perhaps = <PerhapsSent letter={letter} attempts="/client-mail-attempts" />
  return (
    <div className="touched-form">
      <p className="word">{t.letters.unconfirmed(when(letter.copiedAt))}</p>
      <div className="letter-text" lang={one.lang}>
        {letter.text}
      </div>
      {letter.mail ? perhaps : null}
      {isPerhapsSent(letter) ? null : (
        <>
          <div className="bar-of-buttons">
            <CopyButton text={letter.text} label={t.letters.copy} done={t.letters.copied} />
            <Button variant="subtle" onClick={() => writeAnew(true)}>
              {t.whoElse.anew}
            </Button>
          </div>
          <ByMail caseId={caseId} one={one} letter={letter} />
          <SendingForm
            path={`/client-letters/${letter.id}/sending`}
            letter={letter}
            usual={{ channel: '', to: one.name }}
          />
        </>
      )}
    </div>
  )
}

/** The way by mail stays open while the letter lies copied; the server's no leaves it here. */
function ByMail({ caseId, one, letter }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [mailing, mailIt] = useState(false)
  const { client, grounds } = one
  const about = { client, ground: grounds[0]?.ground ?? 'named', detail: grounds[0]?.detail ?? '' }
  const { data: door } = useQuery(firstWordDoorQuery(caseId, JSON.stringify({ ...about, text: letter.text })))
  const mail = useMutation({
    mutationFn: (to: MailTo) => post(`/client-letters/${letter.id}/mailing`, to),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['client-letters'] })
      await queries.invalidateQueries({ queryKey: ['cases', caseId, 'touched'] })
    },
  })
  if (!door?.mail.ready) return null
  if (!mailing)
    return (
      <div className="bar-of-buttons">
        <Button onClick={() => mailIt(true)}>{t.leaving.mail.open}</Button>
      </div>
    )
  return (
    <MailForm
      addresses={door.mail.addresses}
      busy={mail.isPending}
      said={mail.error ? mail.error.message || t.page.failed : ''}
      onSend={(to) => mail.mutate(to, { onSuccess: () => mailIt(false) })}
      onCancel={() => mailIt(false)}
    />
  )
}
