// Where a letter stands by mail. Of one that the mail server never answered a person says what happened; it is not sent again by itself.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../../web/deskClient.ts'
import type { CopiedLetter } from '../../web/shapes.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'

/** A letter that the mail server was given and never answered: nothing else is to be done with it before somebody says whether it left. */
export const isPerhapsSent = ({ mail, sending }: CopiedLetter): boolean =>
  sending === null && (mail?.state === 'perhaps' || mail?.state === 'under_way')

interface Props {
  readonly letter: Pick<CopiedLetter, 'mail'>
  /** Where attempts are answered: those of cases, or those outside of every case. */
  readonly attempts?: '/mail-attempts' | '/client-mail-attempts'
}

export function PerhapsSent({ letter, attempts = '/mail-attempts' }: Props) {
  const { t, when } = useWords()
  const queries = useQueryClient()
  const mayWrite = useAllows('letter.write')
  const { mail } = letter
  const answer = useMutation({
    mutationFn: (said: 'said_sent' | 'said_not_sent') =>
      post(`${attempts}/${mail?.attempt ?? ''}/answer`, { answer: said }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!mail || mail.state === 'not_sent') return null
  if (mail.state === 'taken') return <p className="fine">{t.leaving.mail.taken(`<${mail.messageId}>`)}</p>
  if (mail.state === 'refused') return <p role="status">{t.leaving.mail.refused(mail.said)}</p>
  return (
    <section className="leaving-blocks screen-only" aria-label={t.leaving.mail.perhaps.title}>
      <h4>{t.leaving.mail.perhaps.title}</h4>
      <p>{t.leaving.mail.perhaps.about(mail.to, when(mail.at))}</p>
      {mayWrite ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={answer.isPending} onClick={() => answer.mutate('said_sent')}>
            {t.leaving.mail.perhaps.sent}
          </Button>
          <Button variant="default" loading={answer.isPending} onClick={() => answer.mutate('said_not_sent')}>
            {t.leaving.mail.perhaps.notSent}
          </Button>
          <span className="fine" role="status">
            {answer.isError ? answer.error.message || t.page.failed : ''}
          </span>
        </div>
      ) : null}
    </section>
  )
}
