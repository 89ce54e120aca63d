// A new letter came: pasted here, it joins the thread, and the case is examined anew.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { messagesFrom, today } from '../web/byHand/draft.ts'
import type { TalkMessage } from '../web/byHand/talk.ts'
import { post } from '../web/deskClient.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { useWords } from '../web/Words.tsx'
import { samePerson } from './found.ts'
import { PasteMessages } from './PasteMessages.tsx'
import '../web/styles/bring.css'

export function AddMessages({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { facts } = useOpenCase().view
  const queries = useQueryClient()
  const [pasted, paste] = useState('')
  const [messages, change] = useState<readonly TalkMessage[]>([])
  const [day, setDay] = useState(() => today(new Date()))
  const staff = facts.parties.staff ?? []
  const idOf = (author: string): string =>
    staff.find(({ name }) => name && samePerson(name) === samePerson(author))?.id ?? (author || 'us')
  const add = useMutation({
    mutationFn: () =>
      post(
        `/cases/${caseId}/messages`,
        messagesFrom({ messages, day }, idOf).map(({ id: _id, ...message }) => message),
      ),
    onSuccess: async () => {
      paste('')
      change([])
      await queries.invalidateQueries()
    },
  })
  const ready = messages.length > 0 && messages.every((message) => message.side !== null)
  return (
    <details className="add-messages screen-only">
      <summary className="fold">{t.thread.add}</summary>
      <PasteMessages
        pasted={pasted}
        onPaste={(text, found) => {
          paste(text)
          change(found)
        }}
        messages={messages}
        onChange={change}
        day={day}
        onDay={setDay}
      />
      <div className="bar-of-buttons">
        <Button disabled={!ready} loading={add.isPending} onClick={() => add.mutate()}>
          {t.thread.addNow}
        </Button>
        <span className="fine" role="status">
          {add.isError ? add.error.message || t.page.failed : ''}
        </span>
      </div>
    </details>
  )
}
